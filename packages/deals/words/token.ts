/** A word or a mark of a sentence. `don't` is two words at one place: `do`, `not`. */
export interface Token {
  /** Lower case, without hyphens: `Out-sold` is `outsold`. */
  readonly word: string
  readonly from: number
  readonly to: number
  /** How it was written: `lower`, `Capital`, `UPPER`; marks and digits are lower. */
  readonly shape: 'lower' | 'capital' | 'upper'
}

const PIECE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʼ-]*|[,;:()?!"“”„«»–—]/gu
const LETTER = /\p{L}/u

const SHORT: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  "ain't": ['is', 'not'],
  aint: ['is', 'not'],
  shoulda: ['should', 'have'],
  coulda: ['could', 'have'],
  woulda: ['would', 'have'],
  shouldve: ['should', 'have'],
  couldve: ['could', 'have'],
  wouldve: ['would', 'have'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  theyre: ['they', 'are'],
  theyve: ['they', 'have'],
  weve: ['we', 'have'],
  hes: ['he', "'s"],
  shes: ['she', "'s"],
  ur: ['your'],
  u: ['you'],
  sb: ['somebody'],
  noone: ['nobody'],
  everyones: ['everyone', "'s"],
  nobodys: ['nobody', "'s"],
  gotta: ['got', 'to'],
  didn: ['did', 'not'],
}
for (const verb of ['did', 'do', 'does', 'was', 'were', 'is', 'are', 'has', 'have', 'had'])
  addNot(verb)
for (const verb of ['should', 'could', 'would', 'must', 'need']) addNot(verb)
const ENDINGS: Readonly<Record<string, string>> = {
  "'s": "'s",
  "'re": 'are',
  "'ve": 'have',
  "'m": 'am',
  "'ll": 'will',
  "'d": 'had',
}

function addNot(verb: string): void {
  const short = SHORT as Record<string, readonly string[]>
  short[`${verb}n't`] = [verb, 'not']
  short[`${verb}nt`] = [verb, 'not']
}

/** The words and marks between two offsets, in order. */
export function tokensIn(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  const part = text.slice(start, end)
  for (const found of part.matchAll(PIECE)) {
    const written = found[0].replace(/['’‘ʼ-]{1,3}$/u, '')
    const from = start + found.index
    const place = { from, to: from + written.length, shape: shapeOf(written) }
    for (const word of wordsOf(written)) tokens.push({ word, ...place })
    if (found[0].length > written.length && /s['’]$/.test(found[0]))
      tokens.push({ word: "'s", ...place })
  }
  return tokens
}

function wordsOf(written: string): readonly string[] {
  const lower = written.toLowerCase().replace(/[’‘ʼ]/g, "'")
  const whole = Object.hasOwn(SHORT, lower) ? SHORT[lower] : undefined
  if (whole !== undefined) return whole
  const mark = lower.lastIndexOf("'")
  if (mark > 0) {
    const head = lower.slice(0, mark)
    const tail = lower.slice(mark)
    const ending = Object.hasOwn(ENDINGS, tail) ? ENDINGS[tail] : undefined
    if (ending !== undefined) return [...wordsOf(head), ending]
  }
  return [lower.replaceAll('-', '')]
}

function shapeOf(written: string): Token['shape'] {
  const [first = ''] = written
  if (!LETTER.test(first) || first === first.toLowerCase()) return 'lower'
  const rest = written.slice(first.length).replace(/['’‘ʼ].{1,2}$/u, '')
  return rest.length > 0 && rest === rest.toUpperCase() && LETTER.test(rest) ? 'upper' : 'capital'
}
