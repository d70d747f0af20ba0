import { HISTORY_FIELDS, type History } from '../cohort/history.ts'
import type { Day } from '../shared/day.ts'
import { oncePer } from '../shared/once-per.ts'

const FIELDS = ['stage', 'closeDate', 'amount', 'probability', 'forecastCategory'] as const

/** From which day on past values of a field are kept: that of its first change; Infinity: never. */
export type KeptSince = Readonly<Record<(typeof FIELDS)[number], Day>>

/** Of which of these fields it is known what they said. */
export type FieldsKnown = Readonly<Record<(typeof FIELDS)[number], boolean>>

/**
 * What is known of a day by what was kept up to then. Where stages are not kept, a cohort hides the close
 * dates of deals that closed later: those of the others would tell which these are.
 */
export function knownOn(kept: KeptSince, day: Day): FieldsKnown {
  const isKept = (field: keyof KeptSince) => kept[field] <= day
  const known = FIELDS.map(
    (field) => [field, isKept(field) && (field !== 'closeDate' || isKept('stage'))] as const,
  )
  return Object.fromEntries(known) as Record<(typeof FIELDS)[number], boolean>
}

/** Since when a history keeps past values of what is often filled in or overwritten when a deal closes. */
export const keptSince = oncePer(({ changes }: History): KeptSince => {
  const first = new Float64Array(HISTORY_FIELDS.length).fill(Number.POSITIVE_INFINITY)
  for (let k = 0; k < changes.field.length; k++) {
    const field = changes.field[k] ?? 0
    first[field] = Math.min(first[field] ?? 0, changes.day[k] ?? 0)
  }
  const since = FIELDS.map((field) => [field, first[HISTORY_FIELDS.indexOf(field)]] as const)
  return Object.fromEntries(since) as Record<(typeof FIELDS)[number], Day>
})
