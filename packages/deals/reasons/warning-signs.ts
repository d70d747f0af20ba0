import { adjustPValues, quantile, wilsonInterval } from '@closed-learned/analysis'
import { WON } from '../cohort/endings.ts'
import type { ReasonsPage } from '../report/trend-schemas.ts'
import { NO_DAY } from '../shared/day.ts'
import { sayDays, sayNumber } from '../shared/say.ts'
import type { Sign, SignKind } from '../truth/sign.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type Closings, isOfFew } from './closings.ts'
import { countsByKind, strataByKind } from './counts-by-kind.ts'
import { ENOUGH_HITS } from './enough.ts'
import { type Peers, peersOf } from './peers.ts'
import { type ScoreTest, scoreTest } from './score-test.ts'

type SignTold = ReasonsPage['signs'][number]

const NAMES: Readonly<Record<SignKind, string>> = {
  thrown: 'Thrown far',
  parked: 'Parked again',
  lingering: 'Lingering',
  silent: 'Gone quiet',
  slides: 'Sliding in small steps',
  reopened: 'Opened again',
  recreated: 'Created anew',
  split: 'Split',
  renamed: 'Renamed',
  reassigned: 'Moved to another owner late in a quarter',
  odds: 'Odds gone low',
}

const LEVEL = 0.05

/** The closed deals that had shown a sign before the day on which they closed. */
interface Shown {
  readonly sign: Sign
  readonly lost: Uint32Array
  readonly won: Uint32Array
}

/**
 * How many of the lost and of the won deals had shown each sign before they closed, and how long
 * before the formal loss it first showed. Purges count here: their deals had shown signs. None in what is
 * told to people: what open deals looked like is their owners' to know.
 */
export function warningSigns(truth: Truth, closings: Closings): SignTold[] {
  if (truth.toldTo !== undefined) return []
  const { ending, rows } = closings.closed
  const dated = Uint32Array.from(rows.keys()).filter(
    (n) => truth.cohort.closedOn[rows[n] ?? 0] !== NO_DAY,
  )
  const all = {
    lost: dated.filter((n) => ending[n] !== WON),
    won: dated.filter((n) => ending[n] === WON),
  }
  if (all.lost.length === 0 || isOfFew(closings, all.lost)) return []
  if (all.won.length > 0 && isOfFew(closings, all.won)) return []
  const shown = truth.signs
    .map((sign) => shownIn(truth, closings, sign, all))
    .filter(({ lost, won }) => lost.length + won.length > 0)
    .filter((one) => mayBeTold(closings, one, dated))
  const peers = peersOf(closings, dated, closings.closed.quarter)
  const tests = shown.map((one) => differenceOf(closings, peers, one, dated))
  const chances = adjustPValues(
    tests.map((test) => test?.p ?? 1),
    'holm',
  )
  return shown.map((one, i) =>
    tellSign(truth, closings, one, all, sayDifference(one, all, tests[i] ?? null, chances[i] ?? 1)),
  )
}

type Both = Pick<Shown, 'lost' | 'won'>

/** Neither the deals that had shown it nor those that had not are of fewer than three owners. */
function mayBeTold(closings: Closings, { lost, won }: Both, dated: Uint32Array): boolean {
  const had = new Set([...lost, ...won])
  const rest = dated.filter((n) => !had.has(n))
  if (isOfFew(closings, Uint32Array.from(had))) return false
  return rest.length === 0 || !isOfFew(closings, rest)
}

function shownIn({ cohort }: Truth, { closed }: Closings, sign: Sign, all: Both): Shown {
  const had = (n: number) => {
    const row = closed.rows[n] ?? 0
    const first = sign.firstOn[row] ?? NO_DAY
    return first !== NO_DAY && first < (cohort.closedOn[row] ?? NO_DAY)
  }
  return { sign, lost: all.lost.filter(had), won: all.won.filter(had) }
}

/** Whether what had shown it was lost more often than its peers that had not; null where it cannot be told. */
function differenceOf(
  closings: Closings,
  peers: Peers,
  { lost, won }: Both,
  dated: Uint32Array,
): ScoreTest | null {
  const had = new Set([...lost, ...won])
  const counts = countsByKind(closings, peers, [
    dated.filter((n) => had.has(n)),
    dated.filter((n) => !had.has(n)),
  ])
  return scoreTest(strataByKind(counts, 0, [1]))
}

function sayDifference(
  { lost, won }: Both,
  all: Both,
  test: ScoreTest | null,
  chance: number,
): string {
  if (test === null) return ' Not enough to tell whether that differs.'
  if (chance > LEVEL) return ' The difference is no larger than chance would make it.'
  const seems = Math.sign(lost.length * all.won.length - won.length * all.lost.length)
  if (seems !== (test.higher ? 1 : -1))
    return ` Among deals of the same owner and time, ${test.higher ? 'lost' : 'won'} deals show it more often.`
  return test.higher ? '' : ' Won deals show it more often.'
}

function tellSign(
  truth: Truth,
  closings: Closings,
  { sign, lost, won }: Shown,
  all: Both,
  doubt: string,
): SignTold {
  const name = NAMES[sign.kind]
  const counts = { lost: countOf(lost, all.lost), won: countOf(won, all.won) }
  const lead = leadOf(truth, closings, sign, lost)
  const before =
    lead === null ? '' : `; in the middle ${sayDays(lead.median)} before the formal loss`
  const of = `${sayOf(lost, all.lost)} lost ${all.lost.length === 1 ? 'deal' : 'deals'}`
  const beside =
    all.won.length === 0
      ? ''
      : `, ${sayOf(won, all.won)} won ${all.won.length === 1 ? 'one' : 'ones'}`
  return {
    kind: sign.kind,
    name,
    ...counts,
    lead,
    text: `${name}: ${of} had shown it${beside}${before}.${doubt}`,
  }
}

function countOf(some: Uint32Array, all: Uint32Array) {
  const [deals, of] = [some.length, all.length]
  return { deals, of, interval: of === 0 ? ([0, 1] as const) : wilsonInterval(deals, of) }
}

function sayOf(some: Uint32Array, all: Uint32Array): string {
  return `${some.length === 0 ? 'none' : sayNumber(some.length)} of ${sayNumber(all.length)}`
}

/** Days from the first sign to the formal loss; null where too few deals or owners tell. */
function leadOf(
  { cohort }: Truth,
  closings: Closings,
  sign: Sign,
  lost: Uint32Array,
): SignTold['lead'] {
  if (lost.length < ENOUGH_HITS || isOfFew(closings, lost)) return null
  const days = Float64Array.from(lost, (n) => {
    const row = closings.closed.rows[n] ?? 0
    return (cohort.closedOn[row] ?? NO_DAY) - (sign.firstOn[row] ?? NO_DAY)
  })
  return {
    median: quantile(days, 0.5),
    middle: [quantile(days, 0.25), quantile(days, 0.75)],
    deals: lost.length,
  }
}
