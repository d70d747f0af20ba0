import { quantile } from '@closed-learned/analysis'
import { furtherOf } from '../opportunity/further-of.ts'
import { sayCount, sayDays, sayNumber } from '../shared/say.ts'
import { ENOUGH_LIKE_IT } from '../truth/chances.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** How long past deals went on that were kept where these are let go. */
export interface FreedTime {
  readonly text: string
  /** In the middle, and where the middle lies (95 %); null where that is not enough to tell. */
  readonly days: number | null
  readonly interval: readonly [number, number] | null
  /** Past deals that this rests on. */
  readonly deals: number
}

/** What letting go of some open deals frees, by what became of past ones like each of them. */
export function freedTime(truth: Truth, rows: readonly number[]): FreedTime {
  const [row, ...others] = rows
  if (row === undefined) return NOTHING_KNOWN
  return others.length === 0 ? freedByOne(truth, row) : freedBySome(truth, rows)
}

const NOTHING_KNOWN: FreedTime = {
  text: 'How long deals like it go on is not enough to tell.',
  days: null,
  interval: null,
  deals: 0,
}

function freedByOne(truth: Truth, row: number): FreedTime {
  const like = truth.likeIt(row)
  if (like === null) return NOTHING_KNOWN
  const { further } = furtherOf(truth, row, like, like.rows())
  const deals = further.length
  if (deals < ENOUGH_LIKE_IT) return { ...NOTHING_KNOWN, deals }
  const days = Math.round(quantile(further, 0.5))
  const interval = middleBetween(further)
  const from = `${sayNumber(interval[0])}–${sayNumber(interval[1])}`
  const text = `Deals like it that went on took a further ${sayDays(days)} (${from}; half of ${sayNumber(deals)} deals took less).`
  return { text, days, interval, deals }
}

/** Of several: the middles of each, for deals that are counted with several of them are counted once in each. */
function freedBySome(truth: Truth, rows: readonly number[]): FreedTime {
  const each = rows.map((row) => freedByOne(truth, row))
  const days = each.flatMap((one) => one.days ?? [])
  const told = sayCount(rows.length, 'deal', 'deals')
  if (days.length === 0)
    return {
      ...NOTHING_KNOWN,
      text: `How long deals like these ${told} go on is not enough to tell.`,
    }
  const [low, high] = [Math.min(...days), Math.max(...days)]
  const span = low === high ? sayDays(low) : `${sayNumber(low)} to ${sayDays(high)}`
  const untold = rows.length - days.length
  const rest = untold === 0 ? '' : ` For ${sayNumber(untold)} of them it is not enough to tell.`
  const deals = Math.min(...each.filter((one) => one.days !== null).map((one) => one.deals))
  const text = `Deals like each of them that went on took a further ${span}, in the middle (${sayNumber(deals)} deals or more for each).${rest}`
  return { text, days: null, interval: null, deals }
}

/** Between which values the median lies: the score interval of a share of one half. */
function middleBetween(values: ArrayLike<number>): readonly [number, number] {
  const off = 1.96 / (2 * Math.sqrt(values.length))
  const at = (share: number) => Math.round(quantile(values, Math.min(1, Math.max(0, share))))
  return [at(0.5 - off), at(0.5 + off)]
}
