import type { Day } from '../../shared/day.ts'
import { NO_DAY } from '../../shared/day.ts'
import { BURIED, LIVE, LONG_DATED, type Signal, STALLED } from '../../truth/judge.ts'
import type { Truth } from '../../truth/truth-as-of.ts'

/** A number from 0 to 1 for a row and a seed. */
export type Draw = (row: number, what: string) => number

/**
 * The same truth where open rows have other flags beside those that they `keep`, and all that rests on
 * flags is another: states, days, scores, what was like them, and the signs of closed deals.
 */
export function withOtherFlags(
  truth: Truth,
  isFree: (row: number) => boolean,
  keep: (row: number) => readonly Signal[],
  draw: Draw,
): Truth {
  const { cohort, state, since, score } = truth
  const flags = new Map<number, Signal[]>()
  const other = {
    state: state.slice(),
    since: since.slice(),
    score: score.slice(),
    firstSign: truth.firstSign.slice(),
  }
  for (let row = 0; row < cohort.size; row++) {
    if (!isFree(row)) continue
    other.firstSign[row] = draw(row, 'first') < 0.5 ? NO_DAY : cohort.day - 10
    if ((state[row] ?? 0) < LIVE || state[row] === LONG_DATED) continue
    const raised = [...keep(row), ...drawn(row, cohort.day, draw)]
    flags.set(row, raised)
    other.state[row] = raised.some(({ tier }) => tier === 'buried')
      ? BURIED
      : raised.length > 0
        ? STALLED
        : LIVE
    other.since[row] = raised.length === 0 ? NO_DAY : Math.min(...raised.map(({ on }) => on))
    other.score[row] = draw(row, 'score')
  }
  return {
    ...truth,
    ...other,
    signs: truth.signs.map((sign) => ({
      ...sign,
      strength: sign.tier === 'told' ? sign.strength : changed(sign.strength, isFree, draw),
      on: sign.tier === 'told' ? sign.on : sign.on.map((on, row) => (isFree(row) ? on - 1 : on)),
    })),
    signalsOf: (row) => flags.get(row)?.slice() ?? truth.signalsOf(row),
    likeIt: (row) => (flags.has(row) ? null : truth.likeIt(row)),
    chanceOf: (row) => (flags.has(row) ? null : truth.chanceOf(row)),
  }
}

/** Days on which drawn flags stand: such a flag is always in its grace. */
export const isDrawn = (on: Day) => on % 7 === 3

function drawn(row: number, day: Day, draw: Draw): Signal[] {
  const on = day - 20 - ((((day - 20 - 3) % 7) + 7) % 7)
  return (['buried', 'stalled'] as const).flatMap((tier, n) =>
    draw(row, tier) < 0.5
      ? []
      : [
          {
            kind: n === 0 ? ('thrown' as const) : ('silent' as const),
            tier,
            on,
            days: 90,
            text: 'Seen by nobody else.',
            base: { deals: 40, won: 1, interval: [0, 0.1] as const },
            contradicted: false,
          },
        ],
  )
}

function changed(column: Float64Array, isFree: (row: number) => boolean, draw: Draw): Float64Array {
  return column.map((value, row) =>
    isFree(row) ? (draw(row, 'sign') < 0.5 ? Number.NaN : 500) : value,
  )
}
