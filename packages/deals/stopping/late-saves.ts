import { wilsonInterval } from '@closed-learned/analysis'
import { WON } from '../cohort/endings.ts'
import { sayCount, sayDays, sayNumber, sayRates } from '../shared/say.ts'
import { type BaseRate, baseRate } from '../truth/base-rate.ts'
import { ENOUGH_LIKE_IT } from '../truth/chances.ts'
import { STALLED } from '../truth/judge.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type StopOrContinue, TURNS, type Turn } from './schemas.ts'
import { type Later, turnsAfter } from './turns-after.ts'
import { type WentOn, wentOn } from './went-on.ts'

type LateSaves = NonNullable<StopOrContinue['lateSaves']>

/** Deals won late, below which nothing is said of what had changed in them. */
const ENOUGH_SAVED = 5

/**
 * Past deals that had shown the same sign for as long, were open still, and then: how many were won all
 * the same, and what came before that surely oftener than where they were not. Null where the deal shows
 * no sign of being lost.
 */
export function lateSaves(truth: Truth, row: number): LateSaves | null {
  const like = truth.likeIt(row)
  const isFlagged = (truth.state[row] ?? 0) >= STALLED
  if (like === null && isFlagged) return { text: TOO_FEW, base: null, turned: [] }
  if (like === null || like.sign === null) return null
  const { later, ...how } = wentOn(truth, row, like.sign)
  const saved = later.filter((each) => truth.cohort.ending[each.row] === WON)
  if (later.length < ENOUGH_LIKE_IT) return { text: TOO_FEW, base: null, turned: [] }
  const base = baseRate(later.length, saved.length)
  const turned = turnedIn(truth, later, saved)
  const text = `${sayBase(base, how)}${saved.length === 0 ? '' : ` ${sayTurned(saved.length, turned)}`}`
  return { text, base: { ...base, text: sayBase(base, how) }, turned }
}

const TOO_FEW =
  'How often such a deal is won late is not enough to tell: too few had shown this for as long.'

function sayBase(
  { deals, won, interval }: BaseRate,
  { days, isAsLong }: Omit<WentOn, 'later'>,
): string {
  const long = isAsLong ? 'as long' : `${sayDays(days)}, fewer for as long as this one,`
  const doubt = interval === null ? '' : ` (${sayRates(interval)})`
  const shown = sayCount(deals, 'past deal', 'past deals')
  const those = `Of ${shown} that had shown this for ${long} and went on`
  if (won === 0) return `${those}, none was won${doubt}.`
  return `${those}, ${sayNumber(won)} ${won === 1 ? 'was' : 'were'} won all the same${doubt}.`
}

function turnedIn(
  truth: Truth,
  later: readonly Later[],
  saved: readonly Later[],
): LateSaves['turned'] {
  if (saved.length < ENOUGH_SAVED) return []
  const others = later.filter((each) => !saved.includes(each))
  const counts = (of: readonly Later[]) => countTurns(truth, of)
  const [inSaved, inOthers] = [counts(saved), counts(others)]
  return TURNS.flatMap((kind) => {
    const [won, other] = [inSaved[kind], inOthers[kind]]
    if (!isOftener(won, saved.length, other, others.length)) return []
    const of = { kind, won, ofWon: saved.length, others: other, ofOthers: others.length }
    return [{ ...of, text: sayTurn(of) }]
  })
}

function countTurns(truth: Truth, of: readonly Later[]): Record<Turn, number> {
  const counts = { buyerDate: 0, buyerContact: 0, stageForward: 0 }
  for (const each of of) for (const turn of turnsAfter(truth, each)) counts[turn]++
  return counts
}

/** Surely: the intervals of the two shares do not meet. */
function isOftener(some: number, of: number, others: number, ofOthers: number): boolean {
  if (some === 0 || ofOthers === 0) return false
  return wilsonInterval(some, of)[0] > wilsonInterval(others, ofOthers)[1]
}

const TURN: Readonly<Record<Turn, string>> = {
  buyerDate: 'a date that the buyer gave',
  buyerContact: 'a contact by the buyer after a silence',
  stageForward: 'a stage forward',
}

function sayTurn(of: Omit<LateSaves['turned'][number], 'text'>): string {
  return `${TURN[of.kind]} came before ${sayNumber(of.won)} of those ${sayNumber(of.ofWon)}, and in ${sayNumber(of.others)} of the ${sayNumber(of.ofOthers)} others`
}

function sayTurned(saved: number, turned: LateSaves['turned']): string {
  if (saved < ENOUGH_SAVED) return 'What had changed in those is too few to tell.'
  if (turned.length === 0) return 'Nothing that the CRM states had surely changed in those.'
  const said = turned.map(({ text }) => text).join('; ')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}
