/** Orders to close a deal, as they are written in a hurry. */
const ORDERS: readonly RegExp[] = [
  /\b(?:just|please|then|now|so|simply|better|go ahead and)\s+(?:close|kill|drop|lose|mark)\s+(?:it|this|that|the deal)\b/i,
  /^\s*(?:close|kill|drop|mark)\s+(?:it|this|that|the deal|it out)\b/i,
  /\b(?:close|kill)\s+(?:it|this|that|the deal)\s+(?:out|already|today|now|and move on)\b/i,
  /\bmark\s+(?:it|this|that|the deal)\s+(?:as\s+)?(?:closed[\s-]*)?lost\b/i,
  /\b(?:close|closed)[\s-]*lost\s+(?:it|this|today|now|please)\b/i,
]

/** Whether an answer asks its owner to close the deal, which is not its to ask. */
export function saysCloseIt(text: string): boolean {
  return text
    .split(/[.!?\n]+/)
    .some((sentence) => ORDERS.some((order) => order.test(sentence.slice(0, 500))))
}
