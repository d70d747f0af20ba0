import { type Cue, cuesOf } from './cues-of.ts'
import type { WordFinding } from './finding.ts'
import { ALWAYS, WORD_KINDS } from './learn-weights.ts'
import { weightsIn } from './learned-text.ts'
import { LEARNED } from './lexicon/learned.ts'
import { isNegated } from './negated.ts'
import type { Token } from './token.ts'
import type { WordKind } from './word-advice.ts'

const WEIGHTS = weightsIn(LEARNED)
/** From here on a sentence is told, in tenths; 0 would be as likely as not. */
const ENOUGH = 3

/** A word alone says too little. */
const FEWEST = 2

/** One cue of a sentence and what it weighs for a kind, in tenths. */
export interface WeighedCue extends Cue {
  readonly weight: number
}

/** What speaks for a kind in a sentence and what against it, each once, in its order. */
export function cuesFor(kind: WordKind, tokens: readonly Token[]): readonly WeighedCue[] {
  return weighed(kind, cuesOf(tokens))
}

function weighed(kind: WordKind, cues: readonly Cue[]): WeighedCue[] {
  const seen = new Set<string>()
  return cues.flatMap((cue) => {
    const weight = WEIGHTS.get(cue.name)?.[kind]
    if (weight === undefined || seen.has(cue.name)) return []
    seen.add(cue.name)
    return [{ ...cue, weight }]
  })
}

/** Where no rule knows a wording: told of the kind that its cues weigh most for, if that is enough. */
export function weighCues(tokens: readonly Token[]): WordFinding[] {
  if (tokens.length < FEWEST) return []
  const cues = cuesOf(tokens)
  const [kind, most] = heaviest(cues)
  if (most < ENOUGH) return []
  const { from, end } = stretchOf(tokens, weighed(kind, cues))
  return from < end && !isNegated(tokens, from) ? [{ kind, from, end }] : []
}

function heaviest(cues: readonly Cue[]): readonly [WordKind, number] {
  const sums = WORD_KINDS.map((kind) => {
    const always = WEIGHTS.get(ALWAYS)?.[kind] ?? 0
    return [kind, weighed(kind, cues).reduce((sum, { weight }) => sum + weight, always)] as const
  })
  return sums.reduce((best, one) => (one[1] > best[1] ? one : best))
}

const MARK = /^[^\p{L}\p{N}]$/u

/** The words in a row that weigh most together. */
function stretchOf(
  tokens: readonly Token[],
  cues: readonly WeighedCue[],
): Omit<WordFinding, 'kind'> {
  const weights = tokens.map(() => 0)
  for (const { from, end, weight } of cues)
    for (let at = from; at < end; at++)
      weights[at] = (weights[at] ?? 0) + weight / Math.max(1, end - from)
  let best = { from: 0, end: 0, sum: 0 }
  let here = { from: 0, sum: 0 }
  weights.forEach((weight, at) => {
    here = here.sum > 0 ? { from: here.from, sum: here.sum + weight } : { from: at, sum: weight }
    if (here.sum > best.sum) best = { from: here.from, end: at + 1, sum: here.sum }
  })
  let { from, end } = best
  while (from < end && MARK.test(tokens[from]?.word ?? '')) from++
  while (end > from && MARK.test(tokens[end - 1]?.word ?? '')) end--
  return { from, end }
}
