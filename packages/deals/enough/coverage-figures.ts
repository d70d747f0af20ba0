import { countsOf } from '../publication/tenths.ts'
import { dayOfIso, sayDay } from '../shared/day.ts'
import { sayMoney } from '../shared/say-money.ts'
import { sayPublished } from '../truth/say-published.ts'
import { type CoverageKnown, sayOtherCurrency, twoFigures } from './coverage-known.ts'
import { belowFloorOfOpen } from './open-floor.ts'
import { sayTimes, sayTimesRange } from './say-times.ts'
import type { CoverageFigure } from './schemas.ts'

/** How many times the target is open: as the CRM states it, what of it is live, and weighed by chance. */
export function coverageFigures(known: CoverageKnown): readonly CoverageFigure[] {
  const { target } = known
  if (target === null || sayOtherCurrency(known) !== '') return []
  const times = (amount: number) => {
    const of = amount / target.amount
    return known.isWhole ? of : twoFigures(of)
  }
  const stated = statedIn(known)
  if (stated === null || (!known.isWhole && belowFloorOfOpen(known.cohort)))
    return [
      { ...RAW, ...UNTOLD, text: 'Too few open deals, or owners, to say anything about this.' },
    ]
  const raw = times(stated)
  return [
    figure(
      RAW,
      raw,
      null,
      `${sayMoney(rounded(known, stated), known.currency)} are open in the CRM.`,
    ),
    live(known, raw, times),
    honest(known, times),
  ]
}

const RAW = { key: 'raw', name: 'As the CRM states it' } as const
const LIVE = { key: 'live', name: 'What of it is live' } as const
const HONEST = { key: 'honest', name: 'Weighed by chance' } as const
const UNTOLD = { value: null, interval: null, shown: null }

const rounded = ({ isWhole }: CoverageKnown, amount: number) =>
  isWhole ? amount : twoFigures(amount)

/** The stated pipeline in the currency of most deals, in major units; null where nothing is open. */
export function statedIn({ parts, currency }: CoverageKnown): number | null {
  return parts.stated.deals === 0 ? null : (parts.stated.amounts[currency] ?? 0)
}

function figure(
  of: Pick<CoverageFigure, 'key' | 'name'>,
  value: number,
  interval: readonly [number, number] | null,
  text: string,
): CoverageFigure {
  return { ...of, value, interval, shown: sayTimes(value), text }
}

function live(
  known: CoverageKnown,
  raw: number,
  times: (amount: number) => number,
): CoverageFigure {
  if (known.isWhole) {
    const amount = known.parts.live.amounts[known.currency] ?? 0
    const text = `${sayMoney(amount, known.currency)} of it: without what looks lost in fact, what is stalled, and what its buyer put off to a later day.`
    return figure(LIVE, times(amount), null, text)
  }
  const share = publishedLost(known)
  if (share === null) {
    const text = `It rests on flags, which are told to owners and their direct managers. ${sayPublished(known.published)}`
    return { ...LIVE, ...UNTOLD, text }
  }
  const [low, high] = [twoFigures(raw * (1 - share[1])), twoFigures(raw * (1 - share[0]))]
  const month = sayDay(dayOfIso(`${known.published?.period}-01`) ?? 0).replace(/^1 /, '')
  return {
    ...{ ...LIVE, value: null, interval: [low, high] as const },
    shown: sayTimesRange([low, high]),
    text: `By the shares of open deals that were published for ${month} as looking lost, counted and not weighed by amount.`,
  }
}

/**
 * From which to which share of the open deals of the whole company was published as looking lost, from
 * all that a reader is shown of it; null where that is not about the whole company.
 */
export function publishedLost({
  published,
  cohort,
}: CoverageKnown): readonly [number, number] | null {
  const cells = (published?.cells ?? []).filter(({ measure }) => measure === 'looksLost')
  const [whole] = cells.filter(({ cell }) => cell.kind === 'company')
  const of = whole ? [whole] : cells
  let [deals, low, high] = [0, 0, 0]
  for (const { deals: many, share } of of) {
    if (many === null || share === null) continue
    deals += many
    const [least, most] = countsOf(share, many)
    low += least
    high += most
  }
  if (deals < MOST * cohort.open) return null
  const rest = Math.max(0, cohort.open - deals)
  return [low / (deals + rest), (high + rest) / (deals + rest)]
}

/** Of so many of the open deals it has to be published; of the rest it may be none or all. */
const MOST = 0.5

function honest(known: CoverageKnown, times: (amount: number) => number): CoverageFigure {
  const of = known.honest
  if (!known.isWhole)
    return {
      ...HONEST,
      ...UNTOLD,
      text: 'It rests on what single deals look like, which is told to their owners; of the whole company it is not told.',
    }
  const amount = of?.amounts[known.currency]
  if (of === null || amount === undefined)
    return { ...HONEST, ...UNTOLD, text: 'It needs deals that have closed, to tell chances from.' }
  const interval = of.interval && ([times(of.interval[0]), times(of.interval[1])] as const)
  const beside = interval === null ? '' : `, ${sayTimesRange(interval)}`
  return figure(
    HONEST,
    times(amount),
    interval,
    `What the live deals are likely to bring, whenever that is${beside} times the target: ${sayMoney(amount, known.currency)}.`,
  )
}
