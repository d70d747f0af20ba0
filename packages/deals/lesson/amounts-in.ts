/** What counts things and no money, behind a number. */
const COUNTED =
  /^(?:\s+\p{L}+)?\s+(?:accounts|agents|beds|branches|calls|customers|days|deals|devices|documents|drivers|emails|employees|events|hours|invoices|items|licen[cs]es|lines|logins|machines|members|messages|months|orders|pages|patients|people|pupils|products|records|requests|rooms|rows|seats|sites|staff|stores|students|tickets|transactions|users|vehicles|weeks|workers|years)\b/iu

const CURRENCY =
  /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|JPY)\b)\s?\d[\d.,' ]*(?:\s?(?:k|m|bn|million|thousand)\b)?|\d[\d.,']*\s?(?:k|m|bn|million|thousand)?\s?(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|JPY|dollars|euros|pounds)\b)/i

/** Numbers as money is written, also without its sign: `117,000`, `5.5k`, `117000`. */
const BARE =
  /(?<![\p{L}\p{N}.,:/-])(?:\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+(?![\d-])|\d+(?:[.,]\d+)?(?:k|m|mn|mm|bn|\s(?:thousand|million|billion))(?![\p{L}\p{N}])|\d{5,})(?![\p{N}:])/giu
/** Norms have numbers too: `ISO 27001`. */
const NORM = /\b(?:ISO|IEC|EN|DIN|BS|RFC|NIST|ANSI|IEEE)[\s/-]*$/i

const PHONE =
  /(?<![\p{L}\p{N}])(?:(?:\+|00)\s?[1-9][\d\s().\u00A0/-]{5,}\d|\(?\d{2,5}\)?(?:[ .\u00A0/-]\d{2,5}){1,4})(?![\p{N}])/gu
const DAYS = /^\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}$/
const SHORT_PHONE = /^\d{3}[-.]\d{4}$/
const FEWEST_DIGITS = 9

/** The first amount in a text, as it stands there. */
export function amountIn(text: string): string | undefined {
  const money = CURRENCY.exec(text)?.[0]
  if (money !== undefined) return money.trim()
  for (const { 0: said, index } of text.matchAll(BARE))
    if (!COUNTED.test(text.slice(index + said.length)) && !isNorm(text.slice(0, index), said))
      return said
  return undefined
}

const isNorm = (before: string, said: string) => NORM.test(before) || /^27\d{3}$/.test(said)

/** The first telephone number in a text, as it stands there. */
export function phoneIn(text: string): string | undefined {
  for (const { 0: said, index } of text.matchAll(PHONE)) {
    if (COUNTED.test(text.slice(index + said.length)) || DAYS.test(said)) continue
    const isCalled = /^(?:\+|00)/.test(said) || SHORT_PHONE.test(said)
    if (isCalled || said.replace(/\D/g, '').length >= FEWEST_DIGITS) return said
  }
  return undefined
}
