import { sayRate } from '../shared/say.ts'
import { type DealCounts, total, type ValueCounts } from './value-counts.ts'

/** Deals of an ending below which nothing is concluded from how an attribute is filled. */
const ENOUGH = 20

/** How much more often it has to be filled for one ending than for the other, in share and in odds. */
const APART = 0.2
const ODDS = 3

/** A share that is all but all, and a usual share above which all but all says nothing. */
const NEARLY_ALL = 0.98
const MOSTLY = 0.9

/** Share of the deals that ended so whose value says it. */
const MOST = 0.8

/**
 * Why an attribute tells how a deal ended instead of what it was like, as far as its values show; or
 * null. What only closing fills in is found on import already; this finds what is filled in for
 * one ending more than for the other, and values that only one ending has.
 */
export function tellsTheEnd(all: DealCounts, counts: ValueCounts): string | null {
  return filledByEnding(all, counts) ?? namesTheEnd(all, counts)
}

function filledByEnding(all: DealCounts, counts: ValueCounts): string | null {
  const won = all.closed - all.lost
  if (all.lost < ENOUGH || won < ENOUGH) return null
  const lostFilled = total(counts.lost)
  const wonFilled = total(counts.closed) - lostFilled
  const [ofLost, ofWon] = [lostFilled / all.lost, wonFilled / won]
  const odds =
    ((lostFilled + 0.5) * (won - wonFilled + 0.5)) /
    ((all.lost - lostFilled + 0.5) * (wonFilled + 0.5))
  if (Math.abs(ofLost - ofWon) < APART || (odds < ODDS && odds > 1 / ODDS)) return null
  return `whether it is filled goes with the outcome: in ${sayRate(ofLost)} of lost and ${sayRate(ofWon)} of won deals`
}

function namesTheEnd(all: DealCounts, counts: ValueCounts): string | null {
  const { closed, lost, noDecision } = counts
  const won = closed.map((deals, v) => deals - (lost[v] ?? 0))
  const endings = [
    { name: 'lost', ended: lost, share: all.lost / all.closed },
    { name: 'won', ended: won, share: 1 - all.lost / all.closed },
    { name: 'ended without a decision', ended: noDecision, share: all.noDecision / all.closed },
  ]
  for (const { name, ended, share } of endings)
    if (share < MOSTLY && isNamed(all, counts, ended))
      return `known only when a deal closes: it has values that nearly all ${name === 'won' ? '' : 'were '}${name}`
  return null
}

/** Whether values that (almost) only this ending has make up most of it, or stand in no open deal. */
function isNamed(all: DealCounts, { closed, open }: ValueCounts, ended: Uint32Array): boolean {
  let told = 0
  for (let v = 0; v < closed.length; v++) {
    const deals = closed[v] ?? 0
    if (deals < ENOUGH || (ended[v] ?? 0) < NEARLY_ALL * deals) continue
    told += ended[v] ?? 0
    const expected = (all.open * deals) / all.closed
    if (expected >= ENOUGH && (open[v] ?? 0) < 0.02 * expected) return true
  }
  const filled = total(ended)
  return filled >= ENOUGH && told >= MOST * filled
}
