import { normalQuantile } from '@closed-learned/analysis'
import type { Finding } from '../report/trend-schemas.ts'
import { commonOdds } from './common-odds.ts'
import { areFew } from './few-owners.ts'
import { sayQuarter } from './say-quarter.ts'
import { type Scores, scoresBy } from './scores.ts'
import type { SegmentQuestion } from './segment-question.ts'

/** The variance that each part of the time needs at least, and as a share of all: some 20 deals. */
const FEWEST = 4
const LEAST_SHARE = 0.15

/** Quarters below which nothing is told about when it began. */
const FEWEST_QUARTERS = 4

/** Beyond this a part of the time shows it by itself (two-sided, 5 %). */
const SHOWS = 1.96

/** A stretch of quarters; `score` is positive where it goes the way that was found. */
interface Stretch {
  readonly score: number
  readonly variance: number
  /** The same beyond what all quarters have in common: that does not depend on how often it happens. */
  readonly beyond: { readonly score: number; readonly variance: number }
}

/**
 * Since when a finding holds, by quarter of closing: since the first quarter on record, unless a test
 * (corrected for all days on which it might have changed) shows that it began or faded later. Null
 * where there are too few deals to tell.
 */
export function sinceWhen(
  question: SegmentQuestion,
  here: Uint8Array,
  direction: Finding['direction'],
): Finding['since'] {
  const { data, quarter, quarters } = question
  const scores = scoresBy(data, here, quarter, quarters.length)
  const sign = direction === 'more' ? 1 : -1
  const informative = quarters.map((_, q) => q).filter((q) => (scores.variance[q] ?? 0) > 0)
  const first = informative[0]
  if (first === undefined || informative.length < FEWEST_QUARTERS) return null
  const beyond = scoresBy(data, here, quarter, quarters.length, commonOdds(data, here))
  const between = (from: number, until: number) => ({
    ...stretch(scores, sign, from, until),
    beyond: stretch(beyond, sign, from, until),
  })
  const all = between(0, quarters.length)
  const splits = informative.filter((q) =>
    [between(0, q), between(q, quarters.length)].every(
      ({ variance }) => variance >= Math.max(FEWEST, LEAST_SHARE * all.variance),
    ),
  )
  if (splits.length === 0) return null
  const told = tellSince(
    splits.map((q) => ({ q, before: between(0, q), after: between(q, quarters.length) })),
    all,
  )
  if (told && isOfFew(question, here, told.q)) return null
  return told?.at(quarters[first] ?? '', quarters[told.q] ?? '') ?? null
}

/** Whether what is told of the time before a quarter, or since, is told of few owners. */
function isOfFew({ truth, rows, data, quarter }: SegmentQuestion, here: Uint8Array, q: number) {
  const isOf = (isLater: boolean) => (n: number) =>
    here[n] === 1 && (quarter[n] ?? -1) >= q === isLater
  return [true, false].some((isLater) => areFew(truth.cohort, { rows, data }, isOf(isLater)))
}

interface Split {
  readonly q: number
  readonly before: Stretch
  readonly after: Stretch
}

function tellSince(splits: readonly Split[], all: Stretch) {
  const telling = splits.filter(({ before, after }) =>
    [before, after].every(({ beyond }) => beyond.variance >= FEWEST),
  )
  const [split] = telling.toSorted((a, b) => Math.abs(change(b)) - Math.abs(change(a)))
  const critical = normalQuantile(1 - 0.025 / Math.max(1, telling.length))
  const q = split?.q ?? splits[0]?.q ?? 0
  const by = (at: (first: string, turn: string) => Finding['since']) => ({ q, at })
  if (!split || Math.abs(change(split)) < critical)
    return heldThroughout(splits, all) ? by(always) : null
  const { before, after } = split
  if (change(split) > 0) return by(shows(before) ? grew : shows(after) ? began : unsure)
  return by(shows(after) ? faded : shows(before) ? ended : unsure)
}

/** Whether the first half (by what it can tell) shows it by itself. */
function heldThroughout(splits: readonly Split[], all: Stretch): boolean {
  const half = splits.find(({ before }) => before.variance >= all.variance / 2) ?? splits.at(-1)
  return half !== undefined && shows(half.before)
}

function shows({ score, variance }: Stretch): boolean {
  return score >= SHOWS * Math.sqrt(variance)
}

/**
 * The difference of the log odds ratios after and before, in standard errors: one step from the ratio
 * in common. One step from 1 would fall short of large ratios, the more so the rarer either ending is.
 */
function change({ before: { beyond: before }, after: { beyond: after } }: Split): number {
  const apart = after.score / after.variance - before.score / before.variance
  return apart / Math.sqrt(1 / after.variance + 1 / before.variance)
}

function stretch({ score, variance }: Scores, sign: number, from: number, until: number) {
  let [sum, spread] = [0, 0]
  for (let q = from; q < until; q++) {
    sum += sign * (score[q] ?? 0)
    spread += variance[q] ?? 0
  }
  return { score: sum, variance: spread }
}

const always = (first: string) => ({
  quarter: first,
  text: `It has been so since ${sayQuarter(first)}, as far back as enough deals are on record.`,
})
const grew = (first: string, turn: string) => ({
  quarter: first,
  text: `It has been so since ${sayQuarter(first)}, and more so since about ${sayQuarter(turn)}.`,
})
const began = (_first: string, turn: string) => ({
  quarter: turn,
  text: `It has been so since about ${sayQuarter(turn)}; before that no such difference can be told.`,
})
const faded = (first: string, turn: string) => ({
  quarter: first,
  text: `It has been so since ${sayQuarter(first)}, but less so since about ${sayQuarter(turn)}.`,
})
const ended = (first: string, turn: string) => ({
  quarter: first,
  text: `It was so from ${sayQuarter(first)} on; since about ${sayQuarter(turn)} no difference can be told.`,
})
const unsure = () => null
