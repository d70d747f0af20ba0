import { logGamma } from '@closed-learned/analysis'
import type { Base, Course } from './course.ts'
import { ENOUGH_HITS, ENOUGH_QUARTERS } from './enough.ts'

/** Quarters without it that have to come before, and within how many of the last it has to begin. */
const BEFORE = 4
const LATELY = 8

/** Owners who closed deals before, and have it now. */
const ENOUGH_OWNERS = 3

/** How likely it is that what began in a quarter (by position) began there by chance. */
export interface NewTest {
  readonly p: number
  readonly since: number
}

/**
 * Whether something is new: none has it before a quarter, and more have it since than chance would
 * explain. The chance is exact: that of all deals of an owner since the record can be compared, those
 * that have it fall into the later ones only, if any of that owner's deals could have had it; over
 * owners multiplied. An owner who came later tells nothing.
 */
export function newTest({ base, hits, byQuarter }: Course): NewTest | null {
  if (hits.length < ENOUGH_HITS || base.compared.length < ENOUGH_QUARTERS) return null
  const { closings } = base
  const since = byQuarter.findIndex((deals) => deals > 0)
  const quarters = byQuarter.filter((deals) => deals > 0).length
  const { from } = closings.compared
  const isLate = since >= from + BEFORE && since >= closings.shown.until - LATELY
  if (!isLate || quarters < 2) return { p: 1, since }
  const owners = countsByOwner(base, hits, since)
  const told = [...owners.values()].filter(({ before, have }) => before > 0 && have > 0)
  if (closings.floor.held && told.length < ENOUGH_OWNERS) return { p: 1, since }
  const log = told.reduce((sum, { deals, before, have }) => {
    return sum + logChoose(deals - before, have) - logChoose(deals, have)
  }, 0)
  return { p: Math.min(1, Math.exp(log)), since }
}

interface OwnerCounts {
  /** Comparable deals, those of them before the quarter, and those that have it. */
  deals: number
  before: number
  have: number
}

function countsByOwner({ closings, deals }: Base, hits: Uint32Array, since: number) {
  const { owner, closed, comparable } = closings
  const owners = new Map<number, OwnerCounts>()
  const of = (n: number) => {
    const code = owner[n] ?? -1
    const counts = owners.get(code) ?? { deals: 0, before: 0, have: 0 }
    owners.set(code, counts)
    return counts
  }
  for (const n of deals) {
    if (!comparable[n]) continue
    const counts = of(n)
    counts.deals++
    if ((closed.quarter[n] ?? -1) < since) counts.before++
  }
  for (const n of hits) if (comparable[n]) of(n).have++
  return owners
}

/** Logarithm of the number of ways to choose so many. */
function logChoose(from: number, many: number): number {
  return logGamma(from + 1) - logGamma(many + 1) - logGamma(from - many + 1)
}
