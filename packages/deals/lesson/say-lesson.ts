import type { LessonContent } from './lesson.ts'

/** The parts of a lesson as they stand in its sentence. */
export type LessonParts = Pick<LessonContent, 'when' | 'because' | 'nextTime'>

/** `When …, we lose, because …; next time ….` */
export function sayLesson(content: LessonParts): string {
  const { when, because, nextTime } = lessonParts(content)
  return `When ${when}, we lose, because ${because}; next time ${nextTime}${endOf(nextTime)}`
}

/** The full stop, where something stands before it. */
export const endOf = (nextTime: string): string => (nextTime === '…' ? '' : '.')

/** Each part fit to stand within the sentence: on one line, without its own beginning and full stop. */
export function lessonParts({ when, because, nextTime }: LessonParts): LessonParts {
  return {
    when: within(when, /^(when(ever)?|if)\s+/i),
    because: within(because, /^because\s+/i),
    nextTime: within(nextTime, /^(the\s+)?next time,?\s+/i),
  }
}

/** Signs that turn what follows them round: the rest of the sentence is not theirs. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g

function within(text: string, lead: RegExp): string {
  const line = text.replace(TURNS, '').replace(/\s+/g, ' ').trim().replace(lead, '')
  return lowered(line.replace(/[\s.,;:。、]+$/u, '')) || '…'
}

/** A word that is capital only because it began a sentence. */
const BEGINS =
  /^(A|An|The|We|They|It|Its|Our|Their|This|That|These|Those|There|No|Nobody|Somebody|Some|All|Only|Each|Every|In|On|At|With|Without|For|From|To|Ask|Bring|Say|Show|Tell|Begin|Start|Speak|Name|Offer|Agree|Find|Check|Let|Talk|Make|Write|Call|Invite|Price|Procurement|Security|Legal|Budget|Someone|Nothing|Too|More|Before|After|Do|Walk|Leave|Stop|Put)(?=\s)/

const lowered = (text: string) => text.replace(BEGINS, (word) => word.toLowerCase())
