import { type Day, dayOfIso, sayDay } from '../shared/day.ts'
import type { Lesson } from './lesson.ts'

/** Something about a lesson that its owner said they would do. */
export interface LessonNeed {
  readonly kind: 'action' | 'review'
  /** Id of the lesson. */
  readonly lesson: string
  /** One sentence. */
  readonly text: string
  readonly verb: string
  /** By which day, in words. */
  readonly note: string
}

/** What is to be done about a lesson, as far as it matters for a reminder. */
export interface ActionToDo {
  readonly lesson: string
  readonly owner: string
  readonly text: string
  /** ISO day. */
  readonly dueOn: string
  readonly isDone: boolean
}

/** A reminder comes so many days before the day. */
const BEFORE = 7
const LONGEST = 140

/**
 * What somebody keeps or took on about lessons, whose day has come or comes within a week; the earliest
 * day first.
 */
export function lessonNeeds(
  member: string,
  today: Day,
  lessons: readonly Pick<Lesson, 'id' | 'said' | 'owner' | 'reviewOn' | 'retired'>[],
  actions: readonly ActionToDo[],
): LessonNeed[] {
  const isNear = (iso: string) => (dayOfIso(iso) ?? Number.POSITIVE_INFINITY) <= today + BEFORE
  const reviews = lessons.flatMap(({ id, said, owner, reviewOn, retired }) => {
    if (owner !== member || retired || reviewOn === null || !isNear(reviewOn)) return []
    const text = `A lesson that you keep: ${short(said)}`
    const note = `To be looked at again on ${sayIso(reviewOn)}.`
    return [
      {
        on: reviewOn,
        need: { kind: 'review', lesson: id, text, verb: 'Look at it', note } as const,
      },
    ]
  })
  const own = actions.flatMap(({ lesson, owner, text, dueOn, isDone }) => {
    if (owner !== member || isDone || !isNear(dueOn)) return []
    const note = `You took it on until ${sayIso(dueOn)}.`
    const need = {
      kind: 'action',
      lesson,
      text: short(text),
      verb: 'Say how it stands',
      note,
    } as const
    return [{ on: dueOn, need }]
  })
  return [...reviews, ...own]
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .map(({ need }) => need)
}

const sayIso = (iso: string) => sayDay(dayOfIso(iso) ?? 0)

function short(text: string): string {
  const signs = [...text]
  return signs.length <= LONGEST
    ? text
    : `${signs
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
}
