import { wilsonInterval } from '@closed-learned/analysis'
import { sayCount, sayNumber, sayRate } from '../shared/say.ts'
import type { CoverageNeeded } from './coverage-needed.ts'
import { dealsNeeded } from './coverage-needed.ts'
import type { InputGiven } from './own-input.ts'
import { sayAssumed } from './say-assumed.ts'
import { sayTimes, sayTimesRange } from './say-times.ts'
import type { TargetSaid, TargetWarning } from './target.ts'
import type { PipelinesInput } from './two-pipelines.ts'

/** What is known of a team when it sets itself a target. */
export interface WarnedBy {
  readonly needed: CoverageNeeded | null
  /** Why nothing is said of what is needed; empty where something is. */
  readonly lacks: string
  readonly neededOf: 'live' | 'stated'
  /** In a sentence, how much of what is open looks lost in fact; null where that is not told. */
  readonly looksLost: string | null
  readonly input: PipelinesInput
  /** Which of its numbers are the team's own. */
  readonly given: readonly InputGiven[]
  /** Deals that closed in the last two years, and how many of them were won. */
  readonly closed: { readonly deals: number; readonly won: number }
}

const WEEKS_A_QUARTER = 13

/** What a target does to behaviour; null for revenue, which is what the others are measured against. */
export function targetWarning(said: TargetSaid, by: WarnedBy): TargetWarning | null {
  if (said.kind === 'coverage') return ofCoverage(said.times, by)
  return said.kind === 'volume' ? ofVolume(said.deals, by) : null
}

function ofCoverage(times: number, by: WarnedBy): TargetWarning {
  const { quota, size, owners, openEach } = by.input
  const deals = Math.round((times * quota) / size)
  const room = Math.round(owners * openEach)
  const has = `${sayCount(owners, 'owner', 'owners')} who ${owners === 1 ? 'works' : 'work'} about ${sayNumber(openEach)} at once ${owners === 1 ? 'has' : 'have'} room for ${sayNumber(room)}`
  const beyond =
    deals > room
      ? `about ${sayNumber(deals - room)} of them could not be worked`
      : 'they can be worked'
  return {
    text: `“${times}x” asks for an amount that is open, whatever is in it. ${sayAgainst(times, by)}`,
    lines: [
      `${times} times the target is about ${sayCount(deals, 'deal', 'deals')} of your usual size; ${has}: ${beyond}.`,
      ...assumedOf(by, ['quota', 'size', 'owners', 'openEach']),
      ...sayBuried(by),
      'A deal that does not qualify counts towards it as much as one that does, so fewer are qualified out.',
    ],
    supports: saySupported(by),
  }
}

function sayAgainst(times: number, { needed }: WarnedBy): string {
  if (needed === null) return 'No number of this kind is borne out by your data yet.'
  const [low, high] = needed.interval
  if (times > (high ?? Number.POSITIVE_INFINITY))
    return `Your data do not support so much: about ${sayTimes(needed.value)} times was enough (${sayTimesRange(needed.interval)}).`
  if (times < low)
    return `Your past would have taken about ${sayTimes(needed.value)} times (${sayTimesRange(needed.interval)}), for little of what is open is won: winning more of it helps, opening more of the same does not.`
  return `It lies within what your data leave open (${sayTimesRange(needed.interval)}), about ${sayTimes(needed.value)} being the likeliest.`
}

function saySupported({ needed, lacks, neededOf }: WarnedBy): string {
  if (needed === null) return `Not enough to tell which number your data support. ${lacks}`
  const also = neededOf === 'stated' ? ' What in it is lost in fact makes it higher.' : ''
  return `Your data support about ${sayTimes(needed.value)} times the target in ${neededOf} pipeline, ${sayTimesRange(needed.interval)}. That is what it took, and no aim in itself: it falls as you win more of what you open.${also}`
}

function assumedOf({ input, given }: WarnedBy, of: readonly InputGiven['key'][]): string[] {
  const said = sayAssumed(
    input,
    given.filter(({ key }) => of.includes(key)),
  )
  return said === null ? [] : [said]
}

function sayBuried({ looksLost }: WarnedBy): readonly string[] {
  const why = 'Letting one go would lower the number, so such deals are kept open.'
  return [
    looksLost === null
      ? `What is lost in fact and still open counts towards it. ${why}`
      : `${looksLost} ${why}`,
  ]
}

function ofVolume(deals: number, by: WarnedBy): TargetWarning {
  const { input } = by
  const weeks = Math.max(input.weeksToWin, input.weeksToLose)
  const open = Math.round((deals * weeks) / WEEKS_A_QUARTER)
  const room = Math.round(input.owners * input.openEach)
  return {
    text: `A target of ${sayCount(deals, 'new deal', 'new deals')} a quarter asks for a number, whatever is in it. ${sayVolume(deals, by)}`,
    lines: [
      `At about ${sayCount(Math.round(weeks), 'week', 'weeks')} each, ${sayNumber(open)} would be open at once; there is room for ${sayNumber(room)}.`,
      ...assumedOf(by, ['owners', 'openEach', 'weeksToWin', 'weeksToLose']),
      sayMetBy(by),
      ...sayBuried(by),
    ],
    supports: sayVolumeSupported(by),
  }
}

/** Which deals meet such a target soonest; what is won of the others is said with what it rests on. */
function sayMetBy({ input, given }: WarnedBy): string {
  const isOwn = (key: InputGiven['key']) => given.some((one) => one.key === key && one.isOwn)
  if (!isOwn('winOther'))
    return 'A deal that does not qualify counts towards it as much as one that does, and is found sooner.'
  return `Of deals that got past the first stage ${sayRate(input.winQualified)} are won; of those that never did ${sayRate(input.winOther)}, which is low by itself, as most that are won pass it on their way. Either counts towards it as much, and the latter are found sooner.`
}

function sayVolume(deals: number, by: WarnedBy): string {
  const range = volumeRange(by)
  if (range === null) return 'No number of this kind is borne out by your data yet.'
  return deals > range.high
    ? `Your data do not support so many: about ${sayNumber(range.value)} of the usual kind bring the target.`
    : `Of the usual kind about ${sayNumber(range.value)} bring the target; of better ones, fewer.`
}

function sayVolumeSupported(by: WarnedBy): string {
  const range = volumeRange(by)
  if (range === null)
    return `Not enough to tell: it takes 20 closed deals, some of them won; ${sayCount(by.closed.deals, 'is', 'are')} known.`
  const { value, low, high } = range
  return `At your win rate about ${sayNumber(value)} new deals of the usual size bring the target, ${sayNumber(low)} to ${sayNumber(high)}; it falls as you win more of them.`
}

const ENOUGH = 20

function volumeRange({ closed, input: { quota, size } }: WarnedBy) {
  if (closed.deals < ENOUGH || closed.won === 0) return null
  const [least, most] = wilsonInterval(closed.won, closed.deals)
  const of = (rate: number) => Math.round(dealsNeeded(quota, size, rate))
  return { value: of(closed.won / closed.deals), low: of(most), high: of(least) }
}
