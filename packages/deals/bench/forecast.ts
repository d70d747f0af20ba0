// How long a forecast takes to learn and to tell, and how near it is: `npx tsx packages/deals/bench/forecast.ts [DEALS] [SEED …]`.
import { pathToFileURL } from 'node:url'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { forecastOf } from '../forecast/forecast-of.ts'
import { learnForecast } from '../forecast/learn-forecast.ts'
import { periodAfter, periodsOf } from '../forecast/period.ts'
import { simulateBook } from '../validate/simulate-book.ts'

/** Promised in milliseconds, on a machine that does nothing else. */
const LEARN_MS: Readonly<Record<number, number>> = { 10000: 2_000, 100000: 20_000 }
const TELL_MS = 100

/** Prints what each book takes and how far off its past quarters were; false if a promise is broken. */
export function run(deals = 10_000, seeds: readonly string[] = ['bench']): boolean {
  let kept = true
  for (const seed of seeds) {
    const { history, until } = simulateBook({ seed, deals })
    const period = periodAfter(periodsOf(until).quarter)
    const [model, learning] = timed(() => learnForecast(history, { day: until, period }))
    const cohort = cohortAsOf(history, until)
    forecastOf(cohort, model)
    const [, telling] = timed(() => forecastOf(cohort, model))
    kept &&= learning <= (LEARN_MS[deals] ?? Number.POSITIVE_INFINITY) && telling <= TELL_MS
    const { deals: numbers, amount } = model.accuracy
    console.log(
      `${deals} deals, ${seed}: learned in ${learning.toFixed(0)} ms, told in ${telling.toFixed(0)} ms; off by ` +
        `${share(numbers?.mape)} in deals (run rate ${share(numbers?.runRateMape)}), ` +
        `${share(amount?.mape)} in amount (${share(amount?.runRateMape)}); by ${model.chances.method}`,
    )
  }
  console.log(`  ${kept ? 'kept' : 'over'}: what is promised in time`)
  return kept
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}

const share = (value: number | null | undefined) => `${(100 * (value ?? Number.NaN)).toFixed(1)} %`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [deals = '10000', ...seeds] = process.argv.slice(2)
  process.exitCode = run(Number(deals), seeds.length > 0 ? seeds : undefined) ? 0 : 1
}
