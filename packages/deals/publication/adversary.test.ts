import { describe, expect, it } from 'vitest'
import type { PeriodFacts, Publication } from './publication.ts'
import { attack, theCountItself } from './testing/adversary.ts'
import { highsSolve } from './testing/highs-solve.ts'
import { anyShape, organisation } from './testing/organisation.ts'
import { published } from './testing/published.ts'
import { exactly, rounded, unsafe } from './testing/unsafe.ts'

const ORGANISATIONS = 25
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
      const months = organisation(anyShape(seed), seed)
      const publications: Publication[] = published(months)
      const result = attack(solve, months, publications)
      expect(result.breaches, `organisation ${seed}`).toEqual([])
      tried += result.tried
      told += publications.flatMap((p) => p.cells).filter((c) => c.share).length
    }
    expect(tried).toBeGreaterThan(10_000)
    expect(told).toBeGreaterThan(500)
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
