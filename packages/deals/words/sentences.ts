import { type Token, tokensIn } from './token.ts'

export interface Sentence {
  readonly tokens: readonly Token[]
}

/** Longer ones are cut, so that looking around in a sentence has a bound. */
const LONGEST = 160
const ABBREVIATED = new Set(
  'mr mrs ms dr prof vs eg ie etc inc ltd corp approx no nr bzw bc'.split(' '),
)

/** The sentences of a text, each as its words. Linear in the length of the text. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number): void => {
    const tokens = tokensIn(text, start, end)
    for (let at = 0; at < tokens.length; at += LONGEST)
      sentences.push({ tokens: tokens.slice(at, at + LONGEST) })
    start = end
  }
  for (let at = 0; at < text.length; at++) if (endsAt(text, at)) close(at + 1)
  close(text.length)
  return sentences
}

function endsAt(text: string, at: number): boolean {
  const char = text[at]
  if (char === '\n' || char === '\r' || char === '。') return true
  if (char !== '.' && char !== '!' && char !== '?' && char !== '…') return false
  const next = text[at + 1]
  if (next !== undefined && !/[\s"”’')\]]/.test(next)) return false
  if (char !== '.') return true
  const before = wordBefore(text, at)
  return !ABBREVIATED.has(before) && !(before.length === 1 && /[A-Z]/.test(text[at - 1] ?? ''))
}

function wordBefore(text: string, at: number): string {
  let from = at
  while (from > 0 && at - from < 8 && /[a-z.]/i.test(text[from - 1] ?? ' ')) from--
  return text.slice(from, at).toLowerCase().replaceAll('.', '')
}
