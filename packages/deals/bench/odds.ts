// How long the odds take to be learned and told: `npx tsx packages/deals/bench/odds.ts`.
import { pathToFileURL } from 'node:url'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { dayOfInstant } from '../shared/day.ts'
import { monthEnds } from '../truth/landmark/days.ts'
import { landmarksOf } from '../truth/landmark/landmarks-of.ts'
import { learnOdds } from '../truth/landmark/learn-odds.ts'
import { oddsOf } from '../truth/landmark/odds-of.ts'
import { bigHistory } from './big-history.ts'

const DEALS = 100_000

/** Promised for 100,000 deals, in milliseconds. */
const LEARN_MS = 20_000
const TELL_MS = 1_000

/** Prints what each step takes, the best of two; false if a promise is broken. */
export function run(): boolean {
  const history = bigHistory(DEALS)
  const day = dayOfInstant(history.reportedUntil)
  let [rows, learn, tell] = [Infinity, Infinity, Infinity]
  for (let round = 0; round < 2; round++) {
    const start = performance.now()
    const { size } = landmarksOf(history, monthEnds(day, 36))
    rows = Math.min(rows, performance.now() - start)
    const { model, why } = learnOdds(history, day - round)
    learn = Math.min(learn, performance.now() - start - rows)
    if (model === null) throw new Error(why)
    const cohort = cohortAsOf(history, day)
    const then = performance.now()
    const odds = oddsOf(cohort, model)
    tell = Math.min(tell, performance.now() - then)
    if (round === 0)
      console.log(`${DEALS} deals, ${size} rows in 36 months, ${odds.chance.length} deals told of:`)
  }
  console.log(`  rows: ${rows.toFixed(0)} ms`)
  console.log(`  learned: ${learn.toFixed(0)} ms, promised ${LEARN_MS}`)
  console.log(`  open deals told of: ${tell.toFixed(0)} ms, promised ${TELL_MS}`)
  return learn <= LEARN_MS && tell <= TELL_MS
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = run() ? 0 : 1
