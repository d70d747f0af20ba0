import type { StageMeaning } from '../opportunity/meaning.ts'
import { wordsOf } from './header.ts'

/** What is known of a stage's place on the way to won. */
export interface StagePlace {
  readonly name: string
  readonly meaning: StageMeaning
  /** Place in the CRM's own list of stages, where one was given. */
  readonly listed: number | null
  /** Mean stated probability of the rows in it. */
  readonly probability: number | null
}

/** How often histories went from stage i to stage j: `counts[i * places + j]`; empty if not counted. */
export interface StageFlow {
  readonly counts: Float64Array
}

/** The usual steps of a sale, for exports that tell neither a list nor chances nor a history. */
const USUAL: readonly RegExp[] = [
  /\b(new|lead|inquiry|interest|target|suspect|neu|nouveau|nuevo)\b/,
  /\b(prospect|prospecting|contact(ed)?|outreach|appointment|prospektion|kontakt)/,
  /\b(engag|qualif|calificad)/,
  /\b(discover|needs|analysis|meeting|bedarf|besoin|decouverte)/,
  /\b(demo|presentation|solution|value|evaluat|trial|poc|pilot|id decision|perception)/,
  /\b(propos|quote|offer|angebot|devis|propuesta|pricing|rfp)/,
  /\b(negotiat|review|legal|procure|verhandl|negociac|decision maker)/,
  /\b(contract|verbal|commit|clos|sign|vertrag)/,
]

/**
 * The rank of each stage on the way to won, 0 first; -1 for parked and closed stages. Told by the
 * CRM's list, else by chances, else by how deals moved, else by what the stages are called, else
 * by which was seen first.
 */
export function orderStages(stages: readonly StagePlace[], flow: StageFlow): number[] {
  const open = stages.map((_, i) => i).filter((i) => stages[i]?.meaning === 'open')
  const sorted =
    byNumber(open, (i) => stages[i]?.listed ?? null) ??
    byNumber(open, (i) => stages[i]?.probability ?? null) ??
    byFlow(open, stages.length, flow.counts) ??
    byNumber(open, (i) => usualStep(stages[i]?.name ?? '')) ??
    open
  const ranks = stages.map(() => -1)
  sorted.forEach((stage, rank) => {
    ranks[stage] = rank
  })
  return ranks
}

/** Sorted by a number that all of them have, and that tells most of them apart; else null. */
function byNumber(open: readonly number[], of: (stage: number) => number | null): number[] | null {
  const numbers = open.map(of)
  const distinct = new Set(numbers)
  if (distinct.has(null) || distinct.size * 2 <= open.length) return null
  return [...open].sort((a, b) => (of(a) ?? 0) - (of(b) ?? 0))
}

function usualStep(name: string): number | null {
  const words = wordsOf(name)
  const step = USUAL.findIndex((sign) => sign.test(words))
  return step < 0 ? null : step
}

/**
 * Sorted so that most moves go forward: takes again and again the stage from which more deals moved
 * to the remaining ones than came from them (Eades, Lin and Smyth 1993). Null without moves.
 */
function byFlow(open: readonly number[], stages: number, counts: Float64Array): number[] | null {
  if (counts.length === 0) return null
  const moves = (from: number, to: number) => counts[from * stages + to] ?? 0
  const rest = [...open]
  const sorted: number[] = []
  let any = false
  while (rest.length > 0) {
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    rest.forEach((stage, at) => {
      let net = 0
      for (const other of rest) net += moves(stage, other) - moves(other, stage)
      if (net !== 0) any = true
      if (net > most) {
        most = net
        best = at
      }
    })
    sorted.push(...rest.splice(best, 1))
  }
  return any ? sorted : null
}
