import type { LessonPage, SegmentCondition } from '@closed-learned/deals'

/** What a lesson gives to begin with. */
export interface Begun {
  readonly lesson: string
  readonly said: string
  readonly where: readonly SegmentCondition[]
  readonly because: string
  readonly nextTime: string
  readonly stage: string | null
}

export function begunFrom({ lesson: { id, said, content } }: LessonPage): Begun {
  const { where, stage } = content
  const because = sentence(content.because.replace(/^because\s+/i, ''))
  const nextTime = sentence(content.nextTime.replace(/^(the\s+)?next time,?\s+/i, ''))
  return { lesson: id, said, where, because, nextTime, stage }
}

function sentence(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '') return ''
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1)
  return /[.!?…。]$/u.test(capital) ? capital : `${capital}.`
}
