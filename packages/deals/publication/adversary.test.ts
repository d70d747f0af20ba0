import { describe, expect, it } from 'vitest'
import type { PeriodFacts, Publication } from './publication.ts'
import { attack, theCountItself } from './testing/adversary.ts'
import { highsSolve } from './testing/highs-solve.ts'
import { anyShape, organisation, withGap } from './testing/organisation.ts'
import { programsOf, type Stated } from './testing/program.ts'
import { published } from './testing/published.ts'
import { triedOn } from './testing/tried-on.ts'
import { exactly, rounded, unsafe } from './testing/unsafe.ts'

const ORGANISATIONS = 16
const PLANTED = 10

/** The solver needs some ten seconds of a core, which may be shared. */
const PATIENCE_MS = 300_000

/** How many are caught, of small organisations whose flags never change: nothing contradicts itself. */
function caught(
  attackOn: (months: readonly PeriodFacts[]) => { breaches: readonly string[] },
): number {
  let organisations = 0
  for (let seed = 0; seed < PLANTED; seed++) {
    const shape = anyShape(seed)
    const months = organisation({ ...shape, teams: shape.teams.slice(0, 3), redrawn: 0 }, seed)
    if (attackOn(months).breaches.length > 0) organisations++
  }
  return organisations
}

describe('whoever reads every publication and knows every deal', { timeout: PATIENCE_MS }, () => {
  it('cannot fix the secret of one deal or one owner', async () => {
    const solve = await highsSolve()
    let [tried, told] = [0, 0]
    for (let seed = 0; seed < ORGANISATIONS; seed++) {
      const whole = organisation(anyShape(seed), seed)
      const months = seed % 2 === 0 ? withGap(whole) : whole
      const publications: Publication[] = published(months)
      const result = attack(solve, months, publications)
      expect(result.breaches, `organisation ${seed}`).toEqual([])
      tried += result.tried
      told += publications.flatMap((p) => p.cells).filter((c) => c.share).length
    }
    expect(tried).toBeGreaterThan(10_000)
    expect(told).toBeGreaterThan(500)
  })

  it('sees what follows from another where the two are told of other sets', async () => {
    const solve = await highsSolve()
    const counts = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => ({
        id: from + n,
        people: [`o${(from + n) % 5}`],
      }))
    const told = (fine: readonly [number, number]): Stated[] => [
      { what: 'fine', counts: counts(...fine), least: 7, most: 10, level: 1 },
      { what: 'coarse', counts: counts(5, 15), least: 0, most: 2, level: 0 },
    ]
    const breaches = (stated: readonly Stated[]) =>
      programsOf(stated, true, [[1, 0]]).flatMap(
        (program) => triedOn(solve, program, Number.POSITIVE_INFINITY).breaches,
      )
    // Five deals have the one, at most two of them the other: so the five that only one tells of have it.
    expect(breaches(told([0, 10]))).not.toEqual([])
    expect(breaches(told([20, 30]))).toEqual([])
  })

  it('catches exact counts in most organisations', async () => {
    const solve = await highsSolve()
    const by = (months: readonly PeriodFacts[]) =>
      attack(solve, months, unsafe(months, exactly), { fit: theCountItself, enough: 1 })
    expect(caught(by)).toBeGreaterThan(PLANTED / 2)
  })

  it('catches shares that are rounded and floored, and no more', async () => {
    const solve = await highsSolve()
    const by = (months: readonly PeriodFacts[]) =>
      attack(solve, months, unsafe(months, rounded), { enough: 1 })
    expect(caught(by)).toBeGreaterThan(PLANTED / 5)
  })
})
