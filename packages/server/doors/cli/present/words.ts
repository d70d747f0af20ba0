import type { WordAdvice } from '@closed-learned/deals'
import { count, whole, wrap } from './layout.ts'

export interface AdvisedLine {
  readonly text: string
  readonly advice: readonly Pick<WordAdvice, 'kind' | 'span' | 'better'>[]
}

const ABOUT: Readonly<Record<WordAdvice['kind'], string>> = {
  blamesPerson: 'is about a person',
  blamesBuyer: 'is about the buyer',
  guilt: 'lays guilt',
  pity: 'pities',
  outsold: 'makes it a contest',
}

/** Only the lines for which there is a calmer wording, with the words in question. */
export function presentWords(lines: readonly AdvisedLine[]): string {
  const advised = lines.filter(({ advice }) => advice.length > 0)
  if (advised.length === 0) return 'Every line is about the deal.'
  const parts = advised.map(({ text, advice }) => [
    wrap(text),
    ...advice.map((each) => tell(text, each)),
  ])
  return `${parts.map((part) => `${part.join('\n')}\n`).join('\n')}\n${count(advised.length, 'line')} of ${whole(lines.length)} with a calmer wording.`
}

function tell(text: string, { kind, span, better }: AdvisedLine['advice'][number]): string {
  return `${wrap(`"${text.slice(...span)}" ${ABOUT[kind]}. Instead:`, 2)}\n${wrap(better, 4)}`
}
