import { KNOWN_LONG } from '../publication/closed-measures.ts'
import { FEWEST_OWNERS } from '../publication/floor.ts'
import { sayCount, sayNumber, sayRates } from '../shared/say.ts'
import type { PublishedShare } from './published-share.ts'
import type { GainFigure } from './schemas.ts'

/** What a figure says of a published share. */
interface About {
  readonly key: GainFigure['key']
  readonly name: string
  /** `losses that were told of by their owner within two weeks`. */
  readonly one: string
  readonly many: string
  readonly did: string
  readonly how: string
}

const TOLD_IN_RANGES =
  'A range, told once a month from five deals of three owners on, so that nobody can be worked out; no deal was left out, so nothing is estimated.'
const NOT_YET =
  'Not enough was published of it yet: it takes five deals of three owners, and a whole month.'

/** A share of deals of which only what was published is told: no value, but the range that it lies in. */
export function shareFigure(share: PublishedShare | null, about: About): GainFigure {
  const { key, name, how } = about
  if (share === null) return { ...untold(key, name, how), doubt: NOT_YET }
  const { least, most, of } = share
  const interval = [least / of, most / of] as const
  const text = `Of ${sayCount(of, about.one, about.many)}, ${sayRates(interval)} ${about.did}.`
  return {
    ...{ key, name, how, text },
    ...{ value: null, interval, base: { deals: of, owners: FEWEST_OWNERS } },
    ...{ shown: sayRates(interval), beside: `of ${sayNumber(of)}`, doubt: TOLD_IN_RANGES },
  }
}

/** A figure of which nothing can be told. */
export function untold(key: GainFigure['key'], name: string, how: string): GainFigure {
  return {
    ...{ key, name, how, value: null, interval: null, base: null, shown: null, beside: null },
    ...{ text: 'Not enough to tell.', doubt: '' },
  }
}

const TWO_WEEKS = 'an account by their owner within two weeks of the closing'

/** Losses told of. */
export const toldFigure = (share: PublishedShare | null): GainFigure =>
  shareFigure(share, {
    ...{ key: 'told', name: 'Told of by their owners', one: 'lost deal', many: 'lost deals' },
    did: 'were told of by their owners within two weeks',
    how: `Deals that closed lost with ${TWO_WEEKS}, among all that closed lost; from what was published in the last twelve months.`,
  })

export const lessonShareFigure = (share: PublishedShare | null): GainFigure =>
  shareFigure(share, {
    ...{ key: 'lessonShare', name: 'Gave a lesson', one: 'lost deal', many: 'lost deals' },
    did: 'gave a lesson within 30 days',
    how: 'Deals that closed lost on which a published lesson rests within 30 days of the closing, among all that closed lost; from what was published in the last twelve months.',
  })

export const inTimeFigure = (share: PublishedShare | null): GainFigure =>
  shareFigure(share, {
    ...{ key: 'inTime', name: 'A lesson came in time' },
    ...{ one: 'loss that met a lesson', many: 'losses that met a lesson' },
    did: 'had been reached by it in time',
    how: 'Losses that met a lesson as it stood then: whether it was shown to the owner five days before the ending or earlier. It is booked on the delivery of the lesson; from what was published in the last twelve months.',
  })

export const knownSoonerFigure = (share: PublishedShare | null): GainFigure =>
  shareFigure(share, {
    ...{ key: 'knownSooner', name: 'Could have been known a month sooner' },
    ...{ one: 'lost deal', many: 'lost deals' },
    did: `could have been known ${KNOWN_LONG} days before the formal loss or earlier, as their owners tell`,
    how: `Deals that closed lost whose owner’s account names a first-knowable day ${KNOWN_LONG} days before the closing or earlier, among all that closed lost; who gave no account does not count in it, so that it is rather more.`,
  })

const LESSON_DAYS = {
  key: 'lessonDays',
  name: 'From the loss to its lesson',
  how: 'Whether the loss in the middle had its lesson within 30 days of the closing, from the published share of losses that gave one; the days of single losses are told to nobody else.',
} as const

/** The median is within 30 days where half of the losses or more surely had their lesson by then. */
export function lessonDaysFigure(share: PublishedShare | null): GainFigure {
  const { key, name, how } = LESSON_DAYS
  if (share === null) return { ...untold(key, name, how), doubt: NOT_YET }
  const { least, most, of } = share
  const base = { deals: of, owners: FEWEST_OWNERS }
  if (2 * least < of && 2 * most >= of)
    return { ...untold(key, name, how), base, doubt: TOLD_IN_RANGES }
  const isWithin = 2 * least >= of
  return {
    ...{ key, name, how, base, value: null, doubt: TOLD_IN_RANGES, beside: 'in the middle' },
    interval: isWithin ? [0, KNOWN_LONG] : null,
    shown: isWithin ? `≤ ${KNOWN_LONG} days` : `> ${KNOWN_LONG} days`,
    text: isWithin
      ? 'Half of the losses or more gave their lesson within 30 days.'
      : 'Fewer than half of the losses gave a lesson within 30 days.',
  }
}

const SHARING = {
  key: 'sharing',
  name: 'Losses told of, against wins',
  how: 'The published share of lost deals that their owners told of within two weeks, divided by the same share of won deals; 1 means that both are told of as often.',
} as const

/** How often losses are told of, against wins; both from what was published. */
export function sharingFigure(lost: PublishedShare | null, won: PublishedShare | null): GainFigure {
  const { key, name, how } = SHARING
  if (lost === null || won === null) return { ...untold(key, name, how), doubt: NOT_YET }
  const base = { deals: lost.of + won.of, owners: FEWEST_OWNERS }
  const low = won.most === 0 ? 0 : lost.least / lost.of / (won.most / won.of)
  const high = won.least === 0 ? null : lost.most / lost.of / (won.least / won.of)
  const told = { key, name, how, base, value: null, doubt: TOLD_IN_RANGES }
  if (high === null)
    return low < ALIKE
      ? { ...untold(key, name, how), base, doubt: TOLD_IN_RANGES }
      : {
          ...told,
          interval: null,
          shown: `≥ ${low.toFixed(1)}`,
          beside: 'to 1',
          text: moreOften(low),
        }
  const shown = `${low.toFixed(1)}–${high.toFixed(1)}`
  return { ...told, interval: [low, high], shown, beside: 'to 1', text: sayParity(low, high) }
}

const ALIKE = 1

const moreOften = (low: number) =>
  `Losses are told of at least ${low.toFixed(1)} times as often as wins.`

function sayParity(low: number, high: number): string {
  const range = `${low.toFixed(1)}–${high.toFixed(1)}`
  if (high < ALIKE) return `Losses are told of less often than wins: ${range} to 1.`
  if (low > ALIKE) return `Losses are told of more often than wins: ${range} to 1.`
  return `Losses against wins: ${range} to 1; which are told of more often is not enough to tell.`
}

const AFTER = {
  key: 'weeksAfter',
  name: 'Weeks after it could be known',
  how: `Each deal that could have been known ${KNOWN_LONG} days or more before its formal loss counts as ${KNOWN_LONG} days, so that it is at least so much; from the smallest number of such deals that what was published leaves possible.`,
} as const

/** Weeks of deals after their first-knowable day, at least. */
export function weeksAfterFigure(share: PublishedShare | null): GainFigure {
  const { key, name, how } = AFTER
  if (share === null) return { ...untold(key, name, how), doubt: NOT_YET }
  const base = { deals: share.of, owners: FEWEST_OWNERS }
  const weeks = weeksAfter(share)
  if (weeks === 0) return { ...untold(key, name, how), base, doubt: TOLD_IN_RANGES }
  return {
    ...{ key, name, how, base, value: weeks, interval: null },
    ...{ shown: `≥ ${sayNumber(weeks)}`, beside: 'weeks of deals' },
    text: `At least ${sayCount(weeks, 'week of a deal', 'weeks of deals')} came after the day on which the end could have been known.`,
    doubt:
      'A least number: only deals whose owners named such a day count. What a week costs is written down nowhere here, so no amount is told.',
  }
}

/** Whole weeks, at least. */
export const weeksAfter = ({ least }: Pick<PublishedShare, 'least'>): number =>
  Math.floor((least * KNOWN_LONG) / 7)
