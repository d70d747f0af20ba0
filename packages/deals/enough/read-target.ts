import type { Day } from '../shared/day.ts'
import { firstDayOfQuarter, quarterOfDay } from '../shared/day.ts'
import { refuse } from '../shared/refusal.ts'
import { type TargetAsked, type TargetKind, type TargetSaid, targetSaidSchema } from './target.ts'

const FIELDS: Readonly<Record<TargetKind, readonly string[]>> = {
  revenue: ['amount', 'currency'],
  coverage: ['times'],
  volume: ['deals'],
}

const MEND: Readonly<Record<TargetKind, string>> = {
  revenue: 'Give an amount a quarter in whole units, and a currency such as EUR.',
  coverage: 'Give how many times the target is to be open, such as 2.5.',
  volume: 'Give how many new deals a quarter is to bring.',
}

/** Quarters ahead for which a target may be said. */
const QUARTERS_AHEAD = 4

/**
 * A target as it was asked for, for the quarter of the first day `ahead` unless it says another; refuses
 * in one sentence what is missing, wrong, or no part of a target of this kind. `currency`: that of most
 * deals.
 */
export function readTarget(asked: TargetAsked, ahead: Day, currency: string): TargetSaid {
  const { kind, warningRead: _, ...fields } = asked
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const other = given.find(([name]) => name !== 'from' && !FIELDS[kind].includes(name))
  if (other) refuse('not-asked-well', `“${other[0]}” is no part of a ${kind} target.`, MEND[kind])
  const from = asked.from ?? quarterOfDay(ahead)
  const [field = ''] = FIELDS[kind]
  if (!(field in Object.fromEntries(given)))
    refuse('not-asked-well', `A ${kind} target needs “${field}”.`, MEND[kind])
  const body =
    kind === 'revenue' ? { currency, ...Object.fromEntries(given) } : Object.fromEntries(given)
  const read = targetSaidSchema.safeParse({ ...body, kind, from })
  if (!read.success) {
    const [issue] = read.error.issues
    const name = String(issue?.path[0] ?? field)
    const why = /^must /.test(issue?.message ?? '')
      ? issue?.message
      : 'cannot be used with this value'
    refuse('not-asked-well', `“${name}” ${why}.`, MEND[kind])
  }
  if (firstDayOfQuarter(from) > ahead + QUARTERS_AHEAD * 92)
    refuse(
      'not-asked-well',
      'A target is said for a year ahead at most.',
      'Choose an earlier quarter.',
    )
  return read.data
}
