// How long it takes to say how lessons stand: `npx tsx packages/deals/bench/lessons.ts`.
import { pathToFileURL } from 'node:url'
import { seededRandom } from '@closed-learned/analysis'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { standing } from '../heads-up/testing/lessons.ts'
import { backTest } from '../lesson/back-test.ts'
import type { Lesson } from '../lesson/lesson.ts'
import { lessonsStanding } from '../lesson/lesson-standing.ts'
import { lessonWhere } from '../lesson/lesson-where.ts'
import { dayOfInstant } from '../shared/day.ts'
import { type Truth, truthAsOf } from '../truth/truth-as-of.ts'
import { watchPage } from '../watch/watch-page.ts'
import { bigHistory } from './big-history.ts'
import { withAttributes } from './with-attributes.ts'

/** As many deals as the sample company has. */
const DEALS = 8_800
const LESSONS = 500
/** Promised for so many, in milliseconds; and at least so many times as fast as one after the other. */
const STANDING_MS = 1_000
const RATIO = 2
/** Of how many the plain way is measured. */
const PLAIN = 20

/** Prints what both take, the best of three on facts that were never asked before; false if a promise is broken. */
export function run(): boolean {
  const history = withAttributes(bigHistory(DEALS))
  const day = dayOfInstant(history.reportedUntil)
  const lessons = made(truthAsOf(cohortAsOf(history, day)))
  let [ours, plain] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let told = 0
  for (let round = 0; round < 3; round++) {
    const truth = truthAsOf(cohortAsOf(history, day))
    let start = performance.now()
    told = lessonsStanding(truth, lessons).filter(({ backTest: past }) => past?.here).length
    ours = Math.min(ours, performance.now() - start)
    start = performance.now()
    for (const lesson of lessons.slice(0, PLAIN)) plainly(truth, lesson)
    plain = Math.min(plain, ((performance.now() - start) / PLAIN) * LESSONS)
  }
  const kept = ours <= STANDING_MS && plain / ours >= RATIO
  console.log(`${DEALS} deals, ${LESSONS} lessons, numbers of ${told}:`)
  console.log(`  together: ${ours.toFixed(0)} ms; one after the other: ${plain.toFixed(0)} ms`)
  console.log(`  ${kept ? 'kept' : 'over'}: ${STANDING_MS} ms, ${RATIO} times as fast`)
  return kept
}

/** By itself, with nothing known from the lessons before it. */
function plainly({ cohort }: Truth, { id, content, countsFrom }: Lesson): void {
  const alone: Truth = truthAsOf({ ...cohort })
  const where = lessonWhere(content)
  backTest(alone, where)
  watchPage(alone, [{ id, outcome: 'lost', where, direction: 'more', frozenOn: countsFrom }])
}

function made({ cohort: { day, history } }: Truth): Lesson[] {
  const random = seededRandom('lessons that stand')
  return Array.from({ length: LESSONS }, (_, n) => {
    const from = random.below(history.attributes.length)
    const where = [0, 3, 5].slice(0, 1 + random.below(3)).flatMap((step) => {
      const { name, values } = history.attributes[(from + step) % history.attributes.length] ?? {}
      const value = values?.[random.below(3)]
      return name === undefined || value === undefined ? [] : [{ attribute: name, value }]
    })
    const countsFrom = day - 100 - random.below(500)
    return { ...standing(`lesson ${n}`, { where }, {}).lesson, countsFrom }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = run() ? 0 : 1
