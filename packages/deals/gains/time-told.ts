import { studentQuantile } from '@closed-learned/analysis'
import { belowFloor } from '../publication/floor.ts'
import { sayRate, sayRates } from '../shared/say.ts'
import { HOURS_OF } from '../time/contact-hours.ts'
import { DAYS_A_WEEK, FINDING_DAYS, type OwnerWeeks, owned } from './owner-weeks.ts'
import { TIME_KINDS, type TimeKind, type TimeMix, type TimePartTold } from './schemas.ts'

/** Shares are told in steps: what one deal more or less makes does not show. */
const STEPS = 20

/** Where the owners' weeks went, as far as enough deals and owners stand behind each part. */
export function timeTold(of: OwnerWeeks): Omit<TimeMix, 'after'> {
  const told = { base: { deals: of.deals, owners: of.owners }, how: sayHow(of) }
  const groups = groupsOf(of)
  if (groups.length < 2) return { ...told, text: 'Too few deals, or owners, so far.', parts: [] }
  const parts = inSteps(groups.map((kinds) => partOf(of, kinds)))
  return { ...told, text: sayMix(parts), parts }
}

/**
 * Kinds that are told together: one with fewer than five deals of three owners, none included, would tell
 * of single deals, also by what the others leave. So the smallest are joined until none is below.
 */
function groupsOf({ kinds }: OwnerWeeks): number[][] {
  const dealsOf = (group: readonly number[]) =>
    owned(new Map(group.flatMap((kind) => [...(kinds[kind]?.deals ?? [])])))
  const isTold = (group: readonly number[]) => belowFloor(dealsOf(group)) === null
  let groups = kinds.map((_, kind) => [kind])
  for (;;) {
    const [few, ...more] = groups
      .toSorted((a, b) => dealsOf(a).length - dealsOf(b).length || firstOf(b) - firstOf(a))
      .toSorted((a, b) => Number(isTold(a)) - Number(isTold(b)))
    const [next, ...rest] = more
    if (few === undefined || next === undefined || isTold(few)) return groups
    groups = [...rest, [...few, ...next].toSorted()].toSorted((a, b) => firstOf(a) - firstOf(b))
  }
}

const firstOf = (group: readonly number[]) => group[0] ?? 0

/** A share of all time; its interval from how owners differ, for deals of one owner are alike. */
function partOf({ spent, kinds }: OwnerWeeks, group: readonly number[]): TimePartTold {
  const days = spent.map((each) => group.reduce((sum, kind) => sum + (each[kind] ?? 0), 0))
  const totals = spent.map((each) => each.reduce((sum, day) => sum + day, 0))
  const all = sumOf(totals)
  const share = all === 0 ? 0 : sumOf(days) / all
  const reach = reachOf(
    days.map((each, n) => each - share * (totals[n] ?? 0)),
    all,
  )
  const hours = group.map((kind) => kinds[kind]?.hours ?? null)
  const names = group.map((kind) => KINDS[TIME_KINDS[kind] ?? 'losing'])
  return {
    kind: group.length === 1 ? (TIME_KINDS[group[0] ?? 0] ?? 'together') : 'together',
    name: `On ${names.join(', or ')}`,
    weeks: roughly(sumOf(days) / DAYS_A_WEEK),
    share,
    interval: [
      Math.floor(Math.max(0, share - reach) * STEPS) / STEPS,
      Math.ceil(Math.min(1, share + reach) * STEPS) / STEPS,
    ],
    hours: hours.some((each) => each === null)
      ? null
      : roughly(sumOf(hours.map((each) => each ?? 0))),
  }
}

/** Shares in steps that add up to all: the largest remainders are rounded up. */
function inSteps(parts: readonly TimePartTold[]): TimePartTold[] {
  const remainderOf = ({ share }: TimePartTold) => share * STEPS - Math.floor(share * STEPS)
  const least = sumOf(parts.map(({ share }) => Math.floor(share * STEPS)))
  const missing = Math.round(sumOf(parts.map(({ share }) => share)) * STEPS) - least
  const up = new Set(parts.toSorted((a, b) => remainderOf(b) - remainderOf(a)).slice(0, missing))
  return parts.map((part) => ({
    ...part,
    share: (Math.floor(part.share * STEPS) + Number(up.has(part))) / STEPS,
  }))
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)

/** Two figures are enough. */
export const roughly = (value: number): number => Number(value.toPrecision(2))

function reachOf(errors: readonly number[], all: number): number {
  const n = errors.length
  if (n < 2 || all === 0) return 1
  const squares = errors.reduce((sum, each) => sum + each * each, 0)
  return studentQuantile(0.975, n - 1) * (Math.sqrt((n / (n - 1)) * squares) / all)
}

const KINDS: Readonly<Record<TimeKind, string>> = {
  losing: 'deals that were lost',
  winning: 'deals that were won',
  finding: 'finding and qualifying',
  developing: 'deals that are open still',
}

function sayMix(parts: readonly TimePartTold[]): string {
  const of = (kind: TimeKind) => parts.find((part) => part.kind === kind)
  const [losing, winning] = [of('losing'), of('winning')]
  if (!losing || !winning) return 'Where too few deals, or owners, are behind a part, it is joined.'
  const said = (part: typeof losing) => `${sayRate(part.share)} (${sayRates(part.interval)})`
  return `${said(losing)} of the owners’ weeks went into deals that were lost, ${said(winning)} into deals that were won.`
}

function sayHow({ meetings }: OwnerWeeks): string {
  const mix = `Each day of an owner in the last 365 is divided evenly among the deals that they had open on it: the first ${FINDING_DAYS} days of a deal are finding, the rest is what became of it. The interval is how far owners differ; shares are told in steps of ${100 / STEPS} %.`
  return meetings === null ? mix : `${mix} ${sayHours(meetings)}`
}

/** How hours are estimated, and what that hangs on. */
function sayHours(meetings: number): string {
  const share = Math.round(meetings * STEPS) / STEPS
  return `Hours are contacts with buyers in the CRM: ${HOURS_OF.meeting} for a meeting, ${HOURS_OF.call} for a call, ${HOURS_OF.email} for an e-mail, ${HOURS_OF.other} where it does not say. If a meeting took twice as long, all hours together would be ${sayRate(share)} more.`
}
