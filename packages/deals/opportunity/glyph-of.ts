import type { Glyph } from '../report/page-schemas.ts'
import { type Day, isoOfDay, NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { knowableOn } from './knowable.ts'
import { type Life, lifeOf } from './life.ts'
import { silencesOf } from './silences.ts'
import { stageLevels } from './stage-levels.ts'

/** The story of one row as a list shows it; null where no day of it is known. */
export function glyphOf(truth: Truth, row: number): Glyph | null {
  const life = lifeOf(truth.cohort, row)
  if (life === undefined) return null
  const since = (day: Day) => day - life.from
  const levelOf = stageLevels(truth.cohort.history)
  const silence = silencesOf(truth, row, life).at(-1)
  const knowable = knowableOn(truth, row)
  return {
    from: isoOfDay(life.from),
    today: since(life.today),
    until: since(endOf(truth, row, life)),
    bands: life.stays.map(({ stage, from, to }) => ({
      from: since(from),
      to: since(to),
      ...levelOf(stage),
    })),
    moves: life.moves.map(({ on, from, to }) => ({
      on: since(on),
      from: since(from),
      to: since(to),
    })),
    silence:
      silence?.to === life.today ? { from: since(silence.from), to: since(silence.to) } : null,
    knowable: knowable === NO_DAY ? null : Math.max(0, since(knowable)),
  }
}

/** The latest day that the story names: today, a close date it ever had, the buyer's date. */
export function endOf(truth: Truth, row: number, life: Life): Day {
  const { cohort } = truth
  const days = [life.today, ...life.moves.flatMap(({ from, to }) => [from, to])]
  if (cohort.standing[row] === 0)
    days.push(cohort.closeDate[row] ?? NO_DAY, cohort.buyerDate[row] ?? NO_DAY)
  return days.reduce((latest, day) => Math.max(latest, day), life.today)
}
