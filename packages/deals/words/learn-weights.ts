import type { WordKind } from './word-advice.ts'

/** The cues of one sentence and what it is advised of, if of anything. */
export interface Example {
  readonly cues: readonly string[]
  readonly kind: WordKind | undefined
}
/** Of each cue what it weighs for each kind, in tenths, where that is not next to nothing. */
export type Weights = ReadonlyMap<string, Readonly<Partial<Record<WordKind, number>>>>

export const WORD_KINDS = ['blamesPerson', 'blamesBuyer', 'guilt', 'pity', 'outsold'] as const
/** The cue that every sentence has: how seldom a kind is, by itself. */
export const ALWAYS = '*'
const KINDS = WORD_KINDS.length

const ROUNDS = 200
/** How much a weight must earn its size: larger holds them smaller. */
const RESTRAINT = 0.4
/** A false alarm counts so much more than a wording that is missed. */
const FALSE_ALARM = 1.5
const OFTEN_ENOUGH = 2
const SMALLEST = 0.35

/**
 * Weights that tell the kinds of sentences apart: a logistic regression with several outcomes, held
 * small, by gradient with momentum. The same examples always give the same weights; no chance in it.
 */
export function learnWeights(examples: readonly Example[]): Weights {
  const names = namesOf(examples)
  const places = new Map(names.map((name, place) => [name, place]))
  const rows = examples.map(({ cues, kind }) => ({
    places: [ALWAYS, ...new Set(cues)].flatMap((name) => places.get(name) ?? []),
    kind: kind === undefined ? -1 : WORD_KINDS.indexOf(kind),
  }))
  const weights = new Float64Array(names.length * KINDS)
  const step = stepper(weights)
  for (let round = 1; round <= ROUNDS; round++) step(gradientOf(rows, weights), round)
  return new Map(
    names.flatMap((name, place) => {
      const own = [...weights.slice(place * KINDS, (place + 1) * KINDS)]
      const kept = own.flatMap((weight, kind) =>
        Math.abs(weight) < SMALLEST && name !== ALWAYS
          ? []
          : [[WORD_KINDS[kind], Math.round(weight * 10)] as const],
      )
      return kept.length > 0 ? [[name, Object.fromEntries(kept)] as const] : []
    }),
  )
}

function namesOf(examples: readonly Example[]): string[] {
  const times = new Map<string, number>()
  for (const { cues } of examples)
    for (const name of new Set(cues)) times.set(name, (times.get(name) ?? 0) + 1)
  const often = [...times].filter(([, count]) => count >= OFTEN_ENOUGH).map(([name]) => name)
  return [ALWAYS, ...often.toSorted()]
}

interface Row {
  readonly places: readonly number[]
  readonly kind: number
}

function gradientOf(rows: readonly Row[], weights: Float64Array): Float64Array {
  const gradient = weights.map((weight, at) => (at < KINDS ? 0 : RESTRAINT * weight))
  const chances = new Float64Array(KINDS)
  for (const { places, kind } of rows) {
    chances.fill(0)
    for (const place of places)
      for (let one = 0; one < KINDS; one++) add(chances, one, weights[place * KINDS + one] ?? 0)
    let all = 1
    for (let one = 0; one < KINDS; one++) all += chances[one] = Math.exp(chances[one] ?? 0)
    const counts = kind < 0 ? FALSE_ALARM : 1
    for (let one = 0; one < KINDS; one++) {
      const off = counts * ((chances[one] ?? 0) / all - (one === kind ? 1 : 0))
      for (const place of places) add(gradient, place * KINDS + one, off)
    }
  }
  return gradient
}

function add(numbers: Float64Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more
}

/** Adam: each weight goes by its own mean slope, in steps that grow smaller. */
function stepper(weights: Float64Array): (gradient: Float64Array, round: number) => void {
  const mean = new Float64Array(weights.length)
  const spread = new Float64Array(weights.length)
  return (gradient, round) => {
    const far = 0.1 * (1 - round / (ROUNDS + 1)) + 0.003
    gradient.forEach((slope, at) => {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * slope * slope
      const mild = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8
      add(weights, at, (-far * (mean[at] ?? 0)) / (1 - 0.9 ** round) / mild)
    })
  }
}
