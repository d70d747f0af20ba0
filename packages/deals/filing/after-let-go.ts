import { z } from 'zod'
import { daysRun } from '../debrief/say-ended.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { dealNamed } from '../shared/deal-named.ts'
import { sayCount, sayDays } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { betterFit, type KnownOf } from './better-fit.ts'
import { freedTime } from './freed-time.ts'

/** What is said after deals were let go: the work in them, the time that it frees, what next. */
export const afterLetGoSchema = z.object({
  effort: z.string(),
  freed: z.object({
    text: z.string(),
    days: z.number().nullable(),
    interval: z.tuple([z.number(), z.number()]).readonly().nullable(),
    deals: z.int(),
  }),
  /** A live deal of their own that the time is better spent on; without one, what else could be begun. */
  next: z.object({ text: z.string(), opportunity: dealNamed.nullable() }),
})
export type AfterLetGo = z.infer<typeof afterLetGoSchema>

/** `own`: the rows of their owner's open deals; `letGo`: those that were let go `today`. */
export function afterLetGo(
  truth: Truth,
  letGo: readonly number[],
  own: readonly number[],
  knownOf: KnownOf,
  today: Day,
): AfterLetGo {
  const next = betterFit(truth, own, letGo, knownOf)
  return {
    effort: sayEffort(truth, letGo, today),
    freed: freedTime(truth, letGo),
    next: next === null ? BEGIN_ONE : { text: next.text, opportunity: named(truth, next.row) },
  }
}

const BEGIN_ONE: AfterLetGo['next'] = {
  text: 'None of your open deals is known to do better. The time is yours for a first call somewhere new.',
  opportunity: null,
}

function sayEffort({ cohort }: Truth, rows: readonly number[], today: Day): string {
  const days = rows.flatMap((row) => {
    const created = cohort.createdOn[row] ?? NO_DAY
    return daysRun(created === NO_DAY ? null : created, today) ?? []
  })
  const all = days.reduce((sum, each) => sum + each, 0)
  if (days.length === 0) return 'Work went into it, and what it taught stays.'
  if (rows.length === 1)
    return `It ran for ${sayDays(all)}. The work in it counts, and what it taught stays.`
  const told = sayCount(rows.length, 'deal', 'deals')
  return `These ${told} ran for ${sayDays(all)} together. The work in them counts, and what they taught stays.`
}

function named({ cohort: { history, index } }: Truth, row: number) {
  const i = index[row] ?? 0
  return { id: history.id.at(i), name: history.name.at(i) }
}
