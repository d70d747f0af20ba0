import { sayDays } from '../shared/say.ts'

/** What the sentence needs of one way of ending. */
interface Taken {
  readonly mean: number | null
  readonly interval: readonly [number, number] | null
}

/** The headline: how long losing takes beside winning, and whether they differ for sure. */
export function timeAnswer(lost: Taken, won: Taken): string {
  if (lost.mean === null && won.mean === null)
    return 'Not enough deals have ended to say how long winning and losing take.'
  if (lost.mean === null) return `Winning takes ${sayDays(won.mean ?? 0)}; no deal was lost yet.`
  if (won.mean === null) return `Losing takes ${sayDays(lost.mean)}; no deal was won yet.`
  const beside = `${sayDays(lost.mean)} against ${sayDays(won.mean)}`
  if (lost.interval === null || won.interval === null)
    return `Losing takes ${beside} for winning; not enough to tell them apart.`
  if (lost.interval[0] > won.interval[1]) return `Losing takes longer than winning: ${beside}.`
  if (lost.interval[1] < won.interval[0]) return `Losing is quicker than winning: ${beside}.`
  return `Losing takes ${beside} for winning; not enough to tell them apart.`
}
