import { baseOf, courseOf } from './course.ts'
import { chanceOf, type Followed, LEVEL, type Verdict } from './followed.ts'
import { movementTests } from './movement-tests.ts'

/**
 * Shares of one whole: where one grows the others shrink, and that is no news. Takes the surest
 * movement first and keeps every other only if it shows among the deals without those before it.
 */
export function withoutEchoes(
  shares: readonly Followed[],
  verdicts: Map<Followed, Verdict>,
): Map<Followed, Verdict> {
  const kept: Followed[] = []
  const without = new Map(verdicts)
  for (const one of surestFirst(shares, verdicts)) {
    const verdict = verdicts.get(one)
    const [first] = kept
    if (verdict === undefined) continue
    const rest = first === undefined ? 0 : chanceAmongRest(one, kept, verdict)
    if (first === undefined || rest <= LEVEL) kept.push(one)
    else
      without.set(one, {
        ...verdict,
        movement: null,
        pValue: Math.max(verdict.pValue ?? 1, rest),
        echoes: first.name,
      })
  }
  return without
}

function surestFirst(shares: readonly Followed[], verdicts: ReadonlyMap<Followed, Verdict>) {
  const chance = ({ tests }: Followed) => chanceOf(tests) ?? 1
  const falls = (one: Followed) => Number(verdicts.get(one)?.movement === 'shrinks')
  return shares
    .filter((one) => (verdicts.get(one)?.movement ?? null) !== null)
    .sort((a, b) => falls(a) - falls(b) || chance(a) - chance(b) || (a.name < b.name ? -1 : 1))
}

/** The chance of a movement in the same direction among the deals that have none of the kept ones. */
function chanceAmongRest(
  { course }: Followed,
  kept: readonly Followed[],
  { movement }: Verdict,
): number {
  const gone = new Set(kept.flatMap((one) => [...one.course.hits]))
  const { closings, deals } = course.base
  const base = baseOf(
    closings,
    deals.filter((n) => !gone.has(n)),
  )
  const tests = movementTests(courseOf(base, course.hits), true)
  const turns = movement !== 'new' && tests.trend?.rises !== (movement === 'grows')
  return turns ? 1 : (chanceOf(tests) ?? 1)
}
