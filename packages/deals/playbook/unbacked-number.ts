const TEENS =
  'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const WORDS = `two|three|four|five|six|seven|eight|nine|ten|${TEENS}|dozens?|hundreds?|thousands?|half`
const MANY = `(?:\\d[\\d.,]*|(?:${WORDS})(?:[-\\s](?:${WORDS}|one))*)`
const OF =
  'deals?|companies|compan(?:y|ies)|customers?|accounts?|buyers?|teams?|months?|wins?|losses|projects?|purchases?|organi[sz]ations?'

const THEM = `(?:(?:other|more|such|our|the|these|those|comparable|similar)\\s+)*(?:${OF})\\b|(?:them|those|these|ours|all)\\b`
const DID =
  'did|do|does|had|have|has|were|was|are|went|chose|decided|stopped|waited|bought|left|ended|never|said|lost'

/** Figures about deals, as people write them. */
const FIGURES = [
  // ½ is 1⁄2 by now.
  new RegExp(`\\d\\s*[⁄/]\\s*\\d+\\s+(?:of\\s+)?(?:${THEM})`, 'i'),
  new RegExp(
    `\\b(?:${MANY}|(?:a\\s+)?handful|an?\\s+couple|most|(?:a|the)(?:\\s+\\w+)?\\s+majority)\\s+of\\s+(?:${THEM})(?<!\\bmost\\s+of\\s+all)`,
    'i',
  ),
  new RegExp(
    `\\b(?:(?:half\\s+)?a\\s+dozen|a\\s+handful|half|most|(?:a|the)\\s+majority)\\s+(?:${DID})\\b`,
    'i',
  ),
  /\b(?:[IVXLC]{2,}|[VX])\s+(?:out\s+)?of\s+(?:[IVXLC]+\b|\d|them\b|those\b|these\b)/,
  new RegExp(`\\b(?:[IVXLC]{2,}|[VX])\\s+(?:${OF})\\b`),
  /\bdie\s+(?:meisten|Hälfte|Mehrheit)(?=\s|[.,;:!?]|$)|\bein(?:ige)?\s+Dutzend\b|\bMehrzahl\s+der\b/i,
  /\d[\d.,]*\s?(?:[%٪]|per\s?cent|percent)/i,
  new RegExp(`\\b(?:${WORDS})\\s+(?:per\\s?cent|percent)\\b`, 'i'),
  new RegExp(
    `\\b(?:one|a|${MANY})\\s+(?:out\\s+)?(?:of|in)\\s+(?:every\\s+)?(?:\\d+|${WORDS})\\b`,
    'i',
  ),
  new RegExp(
    `\\b${MANY}\\s+(?:of\\s+)?(?:(?:other|more|such|our|the|these|those)\\s+)*(?:${OF})\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:twice|thrice|double|triple|${MANY}\\s*(?:times|×|x))\\s+(?:as\\s+|more\\s+|less\\s+|the\\s+)?(?:often|likely|long|many|much|fast|slow|rate|time|number)\\b`,
    'i',
  ),
  /\b(?:a|one|two|three)[-\s](?:thirds?|quarters?|fifths?|tenths?)\s+of\s+(?!an?\b)/i,
  /\b(?:most|a majority|nearly all|almost all|all|none)\s+(?:of\s+)?(?:our\s+|the\s+|such\s+)?(?:deals|companies|customers|accounts|buyers|purchases)\b/i,
] as const

/** A figure about deals that a text states by itself, so that nothing would back it; null where none. */
export function unbackedNumber(text: string): string | null {
  const plain = withPlainDigits(text)
  for (const figure of FIGURES) {
    const found = figure.exec(plain)?.[0]
    if (found !== undefined) return found.trim()
  }
  return null
}

/** Digits of any script as 0 to 9, each sign of a full-width kind as its plain one. */
function withPlainDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
}

/** Digits of a script stand in a row of ten, zero first. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return (code - zero) % 10
}
