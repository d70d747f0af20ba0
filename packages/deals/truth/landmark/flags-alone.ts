import type { OddsCore } from './odds-model.ts'

/** So many times the age at which half of the won deals were won. */
const CYCLES = 1.5

/**
 * Whether odds flag a deal by themselves: its score is above the limit, and it is older than most deals are
 * when they are won. A young deal with odds as low may well be lost, but it is not lost yet.
 */
export function flagsAlone(
  { flagAbove, wonAges }: Pick<OddsCore, 'flagAbove' | 'wonAges'>,
  score: number,
  age: number,
): boolean {
  const half = wonAges[wonAges.length >> 1] ?? 0
  return score > flagAbove && age > CYCLES * half
}
