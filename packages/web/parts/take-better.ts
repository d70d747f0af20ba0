import type { WordAdvice } from '@closed-learned/deals'

const ENDS = /[.!?…](?=[\s"”’')\]]|$)|\n/g

/** A text in which the sentence that holds the advice's words reads as the advice says. */
export function takeBetter(text: string, { span: [from, to], better }: WordAdvice): string {
  const ends = [...text.matchAll(ENDS)].map((end) => end.index + 1)
  const start = ends.findLast((end) => end <= from) ?? 0
  const end = ends.find((each) => each >= to) ?? text.length
  const sentence = text.slice(start, end)
  const before = /^\s*/.exec(sentence)?.[0] ?? ''
  const after = /\s*$/.exec(sentence)?.[0] ?? ''
  return text.slice(0, start) + before + better + after + text.slice(end)
}
