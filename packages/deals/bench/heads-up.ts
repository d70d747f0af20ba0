// How long it takes to match open deals against lessons: `npx tsx packages/deals/bench/heads-up.ts`.
import { pathToFileURL } from 'node:url'
import { seededRandom } from '@closed-learned/analysis'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { lossesAfter } from '../gains/repeat-losses.ts'
import { matchOf } from '../heads-up/match-of.ts'
import { sameRake } from '../heads-up/same-rake.ts'
import { standing } from '../heads-up/testing/lessons.ts'
import type { LessonContent } from '../lesson/lesson.ts'
import { lessonsStanding } from '../lesson/lesson-standing.ts'
import { dayOfInstant } from '../shared/day.ts'
import { type Truth, truthAsOf } from '../truth/truth-as-of.ts'
import { bigHistory } from './big-history.ts'
import { withAttributes } from './with-attributes.ts'

const OPEN = 5_000
const LESSONS = 500
/** Promised for so many, in milliseconds; and at least so many times as fast as a plain look. */
const MATCH_MS = 1_000
const RATIO = 2

/** Prints what both take, the best of five; false if a promise is broken. */
export function run(): boolean {
  const truth = withOpen(OPEN)
  const lessons = made(truth)
  let [ours, plain] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [found, expected] = [0, 0]
  for (let round = 0; round < 5; round++) {
    let start = performance.now()
    const matches = matchOf(truth, lessons)
    found = 0
    for (const row of matches.rows) found += matches.of(row).length
    ours = Math.min(ours, performance.now() - start)
    start = performance.now()
    expected = plainly(truth, lessons)
    plain = Math.min(plain, performance.now() - start)
  }
  const kept = ours <= MATCH_MS && plain / ours >= RATIO && found === expected
  console.log(`${truth.cohort.open} open deals, ${lessons.length} lessons, ${found} heads-ups:`)
  console.log(`  matched: ${ours.toFixed(0)} ms; plainly: ${plain.toFixed(0)} ms (${expected})`)
  wholePath(truth, lessons)
  console.log(`  ${kept ? 'kept' : 'over'}: ${MATCH_MS} ms, ${RATIO} times as fast`)
  return kept
}

/** What the first asking after an import takes besides reading: how lessons stand, matches, bookings. */
function wholePath(truth: Truth, lessons: readonly ReturnType<typeof standing>[]): void {
  const start = performance.now()
  const stood = lessonsStanding(
    truth,
    lessons.map(({ lesson }) => lesson),
  )
  const stands = performance.now()
  const matches = matchOf(truth, stood)
  for (const row of matches.rows) matches.of(row)
  const matched = performance.now()
  const ended = lossesAfter(truth, truth.cohort.day - 365)
  const raked = sameRake(
    truth,
    stood.map(({ lesson }) => lesson),
    ended,
    { shown: [], answers: [], uses: [] },
  )
  const booked = performance.now()
  const took = [stands - start, matched - stands, booked - matched].map((ms) => ms.toFixed(0))
  console.log(
    `  first asking: lessons stand ${took[0]} ms, matched ${took[1]} ms, booked ${took[2]} ms (${ended.length} losses, ${raked.length} bookings)`,
  )
}

/** A company with at least so many open deals. */
function withOpen(open: number): Truth {
  for (let deals = open; ; deals *= 2) {
    const history = withAttributes(bigHistory(deals))
    const cohort = cohortAsOf(history, dayOfInstant(history.reportedUntil))
    if (cohort.open >= open) return truthAsOf(cohort)
  }
}

function made({ cohort: { history } }: Truth): ReturnType<typeof standing>[] {
  const random = seededRandom('lessons')
  return Array.from({ length: LESSONS }, (_, n) => {
    const from = random.below(history.attributes.length)
    const where = [0, 3, 5].slice(0, random.below(4)).map((step) => {
      const { name, values } = history.attributes[(from + step) % history.attributes.length] ?? {}
      return { attribute: name ?? '', value: values?.[random.below(3)] ?? '' }
    })
    const stage = random.below(3) === 0 ? (history.stage.values[random.below(5)] ?? null) : null
    const status = random.below(2) === 0 ? 'watched' : 'holds'
    const content: Partial<LessonContent> = { where, stage }
    return standing(`lesson ${n}`, content, { status, publishedOn: 0, publishedAt: n })
  })
}

/** Deal by deal and lesson by lesson, on records as a page would hold them. */
function plainly({ cohort }: Truth, lessons: readonly ReturnType<typeof standing>[]): number {
  const { history, index } = cohort
  let found = 0
  const orderOf = (place: number) => history.stageOrder[place] ?? -1
  const before = (place: number) =>
    history.stageOrder.reduce(
      (most, each) => (each < orderOf(place) && each > most ? each : most),
      -1,
    )
  for (let row = 0; row < cohort.size; row++) {
    if (cohort.standing[row] !== 0) continue
    const i = index[row] ?? 0
    const deal = Object.fromEntries(
      history.attributes.map(({ name, values, codes }) => [name, values[codes[i] ?? -1]]),
    )
    const rank = history.stageOrder[cohort.stage[row] ?? -1] ?? -1
    const from = rank >= 0 ? rank : (cohort.furthest[row] ?? -1)
    const met = lessons.filter(({ lesson: { content } }) => {
      const { where, stage } = content
      const place = stage === null ? -1 : history.stage.values.indexOf(stage)
      return (
        (where.length > 0 || stage !== null) &&
        where.every(({ attribute, value }) => deal[attribute] === value) &&
        (stage === null || (orderOf(place) >= from && (where.length > 0 || from >= before(place))))
      )
    })
    found += met.slice(0, 3).length
  }
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = run() ? 0 : 1
