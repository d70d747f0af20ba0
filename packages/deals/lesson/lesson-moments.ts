import type { History } from '../cohort/history.ts'
import { oncePer } from '../shared/once-per.ts'

/** What a lesson may name as its moment, beside its segment: what the deals here tell. */
export interface LessonMoments {
  /** Stages of open deals, those on the way to won first and in their order. */
  readonly stages: readonly string[]
  readonly competitors: readonly string[]
}

/** Stages and competitors that the history knows; of anything else no deal would ever tell. */
export const lessonMoments: (history: History) => LessonMoments = oncePer(
  ({ stage, stageMeaning, stageOrder, competitor }) => {
    const placeOf = (code: number) => {
      const place = stageOrder[code] ?? -1
      return place < 0 ? Number.POSITIVE_INFINITY : place
    }
    const isOfOpen = (code: number) => ['open', 'parked'].includes(stageMeaning[code] ?? 'open')
    return {
      stages: Array.from(stage.values.keys())
        .filter(isOfOpen)
        .toSorted((a, b) => placeOf(a) - placeOf(b) || a - b)
        .map((code) => stage.values[code] ?? ''),
      competitors: competitor.values.toSorted((a, b) => (a < b ? -1 : Number(a > b))),
    }
  },
)

/** A name among those that are known, in its own spelling: case and blanks around it tell nothing. */
export function knownAs(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.trim().toLowerCase()
  return known.includes(name) ? name : known.find((each) => plain(each) === plain(name))
}
