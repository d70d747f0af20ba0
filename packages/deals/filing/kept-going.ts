import { wilsonInterval } from '@closed-learned/analysis'
import { sayRates } from '../shared/say.ts'
import type { BaseRate } from '../truth/base-rate.ts'
import type { Since } from './outcome-since.ts'

/** A deal that its owner kept going: what came of it, and how past deals like it fared by then. */
export interface Kept {
  /** The store's number of the deal. */
  readonly opportunity: number
  readonly filedAt: number
  readonly outcome: Since
  readonly chance: BaseRate | null
}

/** The deals that one owner kept going, summed for that owner alone. */
export interface KeptGoing {
  readonly deals: number
  readonly won: number
  /** Lost, ended with no decision, or let go here. */
  readonly lost: number
  readonly open: number
  /** The share of ended ones that were won, and how often deals like them were; null: not enough to tell. */
  readonly compared: Compared | null
  readonly text: string
}

export interface Compared {
  readonly ended: number
  /** 95 % (Wilson). */
  readonly interval: Interval
  readonly like: { readonly rate: number; readonly interval: Interval }
}

type Interval = readonly [number, number]

/** Fewer deals that have ended than this tell nothing. */
const ENOUGH = 5

/**
 * Sums what came of the deals that one person kept going; each deal counts once, from the first time on.
 * Null where there is none.
 */
export function keptGoing(kept: readonly Kept[]): KeptGoing | null {
  const first = new Map<number, Kept>()
  for (const each of [...kept].sort((a, b) => a.filedAt - b.filedAt))
    if (!first.has(each.opportunity)) first.set(each.opportunity, each)
  const deals = [...first.values()]
  if (deals.length === 0) return null
  const count = (...outcomes: Since[]) =>
    deals.filter(({ outcome }) => outcomes.includes(outcome)).length
  const sums = {
    deals: deals.length,
    won: count('won'),
    lost: count('lost', 'noDecision', 'letGo'),
    open: count('open'),
  }
  const compared = compare(sums.won, deals)
  return { ...sums, compared, text: `${sayOf(sums)} ${sayCompared(sums.won, compared)}` }
}

function compare(won: number, deals: readonly Kept[]): Compared | null {
  const ended = deals.filter(({ outcome }) => ENDED.has(outcome))
  const like = ended.flatMap(({ chance }) =>
    chance?.interval ? [[chance.won / chance.deals, ...chance.interval] as const] : [],
  )
  if (ended.length < ENOUGH || like.length < ended.length) return null
  const mean = (n: 0 | 1 | 2) => like.reduce((sum, each) => sum + each[n], 0) / like.length
  return {
    ended: ended.length,
    interval: wilsonInterval(won, ended.length),
    // Where all of them are off to the same side, the mean is off by the mean: never by more.
    like: { rate: mean(0), interval: [mean(1), mean(2)] },
  }
}

const ENDED: ReadonlySet<Since> = new Set(['won', 'lost', 'noDecision', 'letGo'])

function sayOf({ deals, won, lost, open }: Pick<KeptGoing, 'deals' | 'won' | 'lost' | 'open'>) {
  const be = (count: number, one: string, many: string) => (count === 1 ? one : many)
  const parts = [
    [won, be(won, 'was won', 'were won')],
    [lost, be(lost, 'was lost', 'were lost')],
    [open, be(open, 'is open still', 'are open still')],
    [deals - won - lost - open, 'went elsewhere'],
  ] as const
  const told = parts.filter(([count]) => count > 0)
  const [only] = told
  if (told.length === 1 && only)
    return deals === 1
      ? `The one deal that you kept going ${only[1]}.`
      : `All ${deals} deals that you kept going ${only[1]}.`
  const said = told.map(([count, how]) => `${count} ${how}`)
  return `Of ${deals} deals that you kept going, ${said.slice(0, -1).join(', ')} and ${said.at(-1)}.`
}

function sayCompared(won: number, compared: Compared | null): string {
  if (compared === null) return 'Not enough to tell yet how that compares with deals like them.'
  const { ended, interval, like } = compared
  const base = `Of deals like them ${sayOften(like.rate)} won (${sayRates(like.interval)}).`
  const own = `Of yours that ended it was ${won} of ${ended} (${sayRates(interval)})`
  if (interval[0] > like.interval[1]) return `${base} ${own}, more often.`
  if (interval[1] < like.interval[0]) return `${base} ${own}, less often.`
  return `${base} ${own}, not enough to tell a difference.`
}

/** A rate as people say it, before `won`: `about 1 in 9 was`, `about 7 in 10 were`, `hardly any was`. */
function sayOften(rate: number): string {
  if (rate < 0.01) return 'hardly any was'
  return rate < 0.4
    ? `about 1 in ${Math.round(1 / rate)} was`
    : `about ${Math.round(rate * 10)} in 10 were`
}
