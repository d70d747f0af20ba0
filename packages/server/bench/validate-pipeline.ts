import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import {
  cohortAsOf,
  type Day,
  dayOfIso,
  type History,
  learnOdds,
  truthAsOf,
} from '@closed-learned/deals'
import { NO_DAY } from '../../deals/shared/day.ts'
import { lookByOdds } from '../../deals/validate/look-by-odds.ts'
import { lastQuarters, meanOff, measureQuarters } from '../../deals/validate/measure-forecast.ts'
import { openRows } from '../../deals/validate/open-rows.ts'
import { type Known, sayLook } from '../../deals/validate/side-by-side.ts'
import { lookByAge, lookByTruth } from '../../deals/validate/ways-to-look.ts'
import { AWS_MAPPING } from '../sources/sample/aws.ts'
import { importedHistory } from './imported-history.ts'

/**
 * Holds what is told of open deals, and the forecast, against what became of them, on data that were
 * imported as anybody would: the sample that ships with the program (or a file given as argument), and
 * where CLOSED_LEARNED_SHARED is set companies whose truth is known. Prints; nothing is promised here
 * but that the backtest has the deals that it is known to have.
 */
const AWS = fileURLToPath(
  new URL('../demo/aws/SalesPipeline_QuickSightSample.csv.gz', import.meta.url),
)
const shared = process.env.CLOSED_LEARNED_SHARED

const aws = await importedHistory(process.argv[2] ?? AWS, AWS_MAPPING)
for (const day of ['2014-12-31', '2015-12-31', '2016-06-30']) tellLater(aws, dayOf(day))
tellForecast('AWS', aws, dayOf('2016-12-31'))
if (shared) for (const set of ['planted-10k', 'planted-100k', 'null-10k']) await tellKnown(set)

/** Deals that were open on a day, by what had become of them by the end of the data. */
function tellLater(history: History, day: Day): void {
  const cohort = cohortAsOf(history, day)
  const then = cohortAsOf(history, dayOf('2016-12-31'))
  const ending = new Map(Array.from(then.index, (i, row) => [i, then.ending[row] ?? 0]))
  const endings = openRows(cohort).map((row) => ({
    row,
    ending: ending.get(cohort.index[row] ?? 0) ?? 0,
  }))
  const [open, won] = [0, 1].map((code) => endings.filter((each) => each.ending === code).length)
  console.log(
    `\nAWS, open at ${sayIso(day)}: ${endings.length}, later ${won} won, ` +
      `${endings.length - (won ?? 0) - (open ?? 0)} lost, ${open} still open`,
  )
  const known = endings
    .filter((each) => each.ending !== 0)
    .map((each) => ({ row: each.row, isLost: each.ending !== 1 }))
  tellLooks(history, day, known, 'later wins')
}

/** Model, rules and age side by side, and what the model says of itself. */
function tellLooks(history: History, day: Day, known: readonly Known[], others: string): void {
  const cohort = cohortAsOf(history, day)
  const began = performance.now()
  const learned = learnOdds(history, day)
  const seconds = (performance.now() - began) / 1000
  console.log(`  ${sayLook('model', lookByOdds(cohort, learned), known, others)}`)
  console.log(`  ${sayLook('rules', lookByTruth(truthAsOf(cohort)), known, others)}`)
  console.log(`  ${sayLook('both', lookByTruth(truthAsOf(cohort, learned)), known, others)}`)
  console.log(`  ${sayLook('age', lookByAge(cohort), known, others)}`)
  const says = learned.model === null ? [learned.why] : learned.model.says
  console.log(`  used: ${learned.model?.used ?? false}; ${seconds.toFixed(1)} s; ${says.join(' ')}`)
}

function tellForecast(name: string, history: History, until: Day): void {
  const then = cohortAsOf(history, until)
  const wonOn = new Int32Array(history.size).fill(NO_DAY)
  then.index.forEach((i, row) => {
    if (then.ending[row] === 1) wonOn[i] = then.closedOn[row] ?? NO_DAY
  })
  const quarters = measureQuarters(
    history,
    { wonOn, amount: history.amount },
    lastQuarters(until, 12),
  )
  const told = quarters.filter(({ expected }) => !Number.isNaN(expected.deals))
  const share = (of: 'deals' | 'amount') => told.filter(({ covered }) => covered[of]).length
  console.log(`${name}: forecast of ${told.length} of 12 quarters told`)
  for (const of of ['deals', 'amount'] as const)
    console.log(
      `  ${of}: MAPE ${meanOff(told, 'expected', of).toFixed(3)}, run rate ${meanOff(told, 'runRate', of).toFixed(3)}, ` +
        `${share(of)} of ${told.length} within 80 % limits`,
    )
}

/** A company whose buried deals are known: as of its end and a year before. */
async function tellKnown(set: string): Promise<void> {
  const folder = join(shared ?? '', 'data/synthetic', set)
  const history = await importedHistory(folder)
  const buried = buriedSince(folder)
  const id = Array.from({ length: history.size }, (_, i) => history.id.at(i))
  for (const day of ['2025-12-31', '2024-12-31'].map(dayOf)) {
    const cohort = cohortAsOf(history, day)
    const known = openRows(cohort).map((row) => ({
      row,
      isLost: (buried.get(id[cohort.index[row] ?? 0] ?? '') ?? Infinity) <= day,
    }))
    const lost = known.filter(({ isLost }) => isLost).length
    console.log(`\n${set}, open at ${sayIso(day)}: ${known.length}, of them ${lost} lost in fact`)
    tellLooks(history, day, known, 'others')
  }
  tellForecast(set, history, dayOf('2025-12-31'))
}

/** By the source's id: the day of the decision of deals that were buried. */
function buriedSince(folder: string): Map<string, Day> {
  const text = gunzipSync(readFileSync(join(folder, 'truth/truth_deals.csv.gz'))).toString()
  const [head = '', ...lines] = text.trim().split('\n')
  const at = (name: string) => head.trim().split(',').indexOf(name)
  const [id, isBuried, on] = [at('OpportunityId'), at('buried'), at('true_decision_date')]
  const cells = lines.map((line) => line.trim().split(','))
  return new Map(
    cells
      .filter((cell) => cell[isBuried] === '1')
      .map((cell) => [cell[id] ?? '', dayOf(cell[on] ?? '')]),
  )
}

function dayOf(iso: string): Day {
  const day = dayOfIso(iso)
  if (day === undefined) throw new Error(`No such day: ${iso}`)
  return day
}

function sayIso(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
