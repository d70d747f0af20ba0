import {
  KNOWN_LONG,
  KNOWN_THREE_MONTHS,
  KNOWN_TWO_MONTHS,
  LESSON_SOON,
} from '../publication/closed-measures.ts'
import { FEWEST_OWNERS } from '../publication/floor.ts'
import { sayCount, sayNumber, sayRate, sayRates } from '../shared/say.ts'
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

export const TOLD_IN_RANGES =
  'A range, told once a month from five deals of three owners on, so that nobody can be worked out. It is of all deals that were told of, not of a sample; those of a team with too few wait for more.'
export const NOT_YET =
  'Not enough was published of it yet: it takes five deals of three owners, and a whole month.'

/** A share of deals of which only what was published is told: no value, but the range that it lies in. */
export function shareFigure(share: PublishedShare | null, about: About): GainFigure {
  const { key, name, how } = about
  if (share === null) return { ...untold(key, name, how), doubt: NOT_YET }
  const { least, most, of } = share
  const interval = [least / of, most / of] as const
  const text = `Of ${sayCount(of, about.one, about.many)}${sayWhose(share)}, ${sayRates(interval)} ${about.did}.`
  return {
    ...{ key, name, how, text },
    ...{ value: null, interval, base: { deals: of, owners: FEWEST_OWNERS } },
    ...{ shown: sayRates(interval), beside: sayOf(share), doubt: TOLD_IN_RANGES },
  }
}

/** ` of your team`, after what is counted. */
export const sayWhose = ({ whose }: Pick<PublishedShare, 'whose'>): string =>
  whose === '' ? '' : ` of ${whose}`

/** `of 288 of your team`. */
export const sayOf = (share: Pick<PublishedShare, 'of' | 'whose'>): string =>
  `of ${sayNumber(share.of)}${sayWhose(share)}`

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
    how: `${MET} Whether it was shown to the owner, or used, five days before the closing or earlier. It is booked on the delivery of the lesson; the page of a lesson tells the same of the losses that met that one, by the months that are enough for it.`,
  })

/** Deals that closed in the CRM: the same set as on the page of a lesson. */
const MET =
  'Deals that closed lost in the CRM and met a lesson as it stood then; what was let go here counts from when the CRM says so.'

export const usedFigure = (share: PublishedShare | null): GainFigure =>
  shareFigure(share, {
    ...{ key: 'used', name: 'It was used' },
    ...{ one: 'loss that met a lesson', many: 'losses that met a lesson' },
    did: 'had it used on them and were lost anyway',
    how: `${MET} Whether its owner found the heads-up useful, or used its talk track, five days before the closing or earlier.`,
  })

export const toldFirstFigure = (share: PublishedShare | null): GainFigure =>
  shareFigure(share, {
    ...{ key: 'toldFirst', name: 'Let go before the CRM said so' },
    ...{ one: 'lost deal', many: 'lost deals' },
    did: 'were let go here, or spoken of by their owner, before the CRM told it',
    how: 'Deals that closed lost of which their owner said here, on the day of the closing or before, that they let it go, or told or asked somebody about it; among all that closed lost; from what was published in the last twelve months.',
  })

const CAME_OF = {
  key: 'cameOf',
  name: 'Won after it was used',
  how: 'Of the deals that met a lesson and on which it was used five days before the end or earlier: how many were won. From the smallest and the largest numbers of won and of lost ones that what was published leaves possible.',
} as const

/** What came of the deals on which a lesson was used, beside all that met one. */
export function cameOfFigure(won: PublishedShare | null, lost: PublishedShare | null): GainFigure {
  const { key, name, how } = CAME_OF
  if (won === null || lost === null) return { ...untold(key, name, how), doubt: NOT_YET }
  const base = { deals: won.of + lost.of, owners: FEWEST_OWNERS }
  const low = won.least === 0 ? 0 : won.least / (won.least + lost.most)
  const high = lost.least === 0 ? 1 : won.most / (won.most + lost.least)
  if (low === 0 && high === 1) return { ...untold(key, name, how), doubt: TOLD_IN_RANGES }
  const usual = won.of / base.deals
  return {
    ...{ key, name, how, base, value: null, interval: [low, high] },
    ...{
      shown: sayRates([low, high]),
      beside: `all that met one: ${sayRate(usual)}${sayWhose(won)}`,
    },
    text: `Where a lesson was used, ${sayRates([low, high])} of the deals were won; of all that met one${sayWhose(won)} it was ${sayRate(usual)}.`,
    doubt: `${TOLD_IN_RANGES} Whoever uses a lesson may have had the better deals: it is no proof that the lesson turned them.`,
  }
}

const GAP = {
  key: 'denialGap',
  name: 'From when it could be known to the formal loss',
  how: `Deals that closed lost whose owner’s account names a first-knowable day ${KNOWN_LONG}, ${KNOWN_TWO_MONTHS} or ${KNOWN_THREE_MONTHS} days before the closing or earlier, among all that closed lost; who gave no account does not count in it, so that it is rather longer. The middle is told where half of the losses or more surely had so much.`,
} as const

/** The denial gap as bands: how many losses could have been known one, two and three months sooner. */
export function denialGapFigure(
  known: readonly [PublishedShare | null, PublishedShare | null, PublishedShare | null],
): GainFigure {
  const { key, name, how } = GAP
  const [month] = known
  if (month === null) return { ...untold(key, name, how), doubt: NOT_YET }
  const bands = known.flatMap((share, n) =>
    share === null ? [] : [{ share, days: BANDS[n] ?? 0 }],
  )
  const rates = ({ least, most, of }: PublishedShare) => sayRates([least / of, most / of])
  const middle = bands.findLast(({ share }) => 2 * share.least >= share.of)?.days
  const said = bands.map(({ share, days }, n) =>
    n === 0
      ? `${rates(share)} could have been known ${days} days before or earlier`
      : `${rates(share)} ${days} days`,
  )
  return {
    ...{ key, name, how, value: null, base: { deals: month.of, owners: FEWEST_OWNERS } },
    interval: middle === undefined ? [month.least / month.of, month.most / month.of] : null,
    shown: middle === undefined ? rates(month) : `≥ ${middle} days`,
    beside: middle === undefined ? `${KNOWN_LONG} days or more` : 'in the middle',
    text: `Of ${sayCount(month.of, 'lost deal', 'lost deals')}${sayWhose(month)}, as their owners tell, ${said.join(', ')}.`,
    doubt: TOLD_IN_RANGES,
  }
}

const BANDS = [KNOWN_LONG, KNOWN_TWO_MONTHS, KNOWN_THREE_MONTHS]

const LESSON_DAYS = {
  key: 'lessonDays',
  name: 'From the loss to its lesson',
  how: `Whether the loss in the middle had its lesson within ${LESSON_SOON} or ${KNOWN_LONG} days of the closing, from the published shares of losses that gave one by then; the days of single losses are told to nobody else. Later than that nothing is told: it would be told of other losses than the rest, and what the two leave could be worked out.`,
} as const

/** The middle is within a week, or a month, where half of the losses or more surely had their lesson by then. */
export function lessonDaysFigure(
  share: PublishedShare | null,
  soon: PublishedShare | null,
): GainFigure {
  const { key, name, how } = LESSON_DAYS
  if (share === null) return { ...untold(key, name, how), doubt: NOT_YET }
  const base = { deals: share.of, owners: FEWEST_OWNERS }
  const band = bandOf(share, soon)
  if (band === null) return { ...untold(key, name, how), doubt: TOLD_IN_RANGES }
  const [from, to] = band
  const whose = sayWhose(share)
  const told = { key, name, how, base, value: null, doubt: TOLD_IN_RANGES }
  if (to === null)
    return {
      ...{ ...told, interval: null, shown: `> ${from} days`, beside: 'in the middle' },
      text: `Fewer than half of the losses${whose} gave a lesson within ${from} days.`,
    }
  return {
    ...{ ...told, interval: [from, to] as const, beside: 'in the middle' },
    shown: from === 0 ? `≤ ${to} days` : `${from}–${to} days`,
    text:
      from === 0
        ? `Half of the losses${whose} or more gave their lesson within ${to} days.`
        : `The loss in the middle${whose} gave its lesson ${from} to ${to} days after the closing.`,
  }
}

/** Days between which the middle surely lies; null where that is not told. */
function bandOf(
  share: PublishedShare,
  soon: PublishedShare | null,
): [number, number | null] | null {
  const isMost = ({ least, of }: PublishedShare) => 2 * least >= of
  const isFew = ({ most, of }: PublishedShare) => 2 * most < of
  if (soon !== null && isMost(soon)) return [0, LESSON_SOON]
  if (isMost(share)) return [soon !== null && isFew(soon) ? LESSON_SOON + 1 : 0, KNOWN_LONG]
  return isFew(share) ? [KNOWN_LONG, null] : null
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
      ? { ...untold(key, name, how), doubt: TOLD_IN_RANGES }
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
