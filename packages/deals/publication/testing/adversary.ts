import { CLOSED_MEASURES, type ClosedMeasure, FOLLOWS_FROM } from '../closed-measures.ts'
import type { CellTold, DealFact, PeriodFacts, Publication } from '../publication.ts'
import { type Program, programsOf, type Stated, type Unknown } from './program.ts'
import { type Solve, triedOn } from './tried-on.ts'

/** What the adversary tried to fix, and what could be fixed: each a sentence. */
export interface Attack {
  readonly tried: number
  readonly breaches: readonly string[]
}

/**
 * Reads all publications, knows every deal's owner and all that is in memory but the bits, and holds
 * that a bit never changes: tries to make each deal's bit 0 and 1 and each owner's none and some,
 * for integers that fit every sentence at once. Shares no code with the audit of the product.
 */
export function attack(
  solve: Solve,
  months: readonly PeriodFacts[],
  publications: readonly Publication[],
  { fit = countsThatFit, enough = Number.POSITIVE_INFINITY }: Manner = {},
): Attack {
  const programs = [
    ...openDeals(months, publications, fit),
    // The same deal has a secret for each measure; those that follow from another are tried with it.
    ...families().flatMap((family) => closedFamily(family, months, publications)),
    ...requests(months, publications),
  ]
  let tried = 0
  const breaches: string[] = []
  for (const program of programs) {
    if (breaches.length >= enough) break
    const attack = triedOn(solve, program, enough)
    tried += attack.tried
    breaches.push(...attack.breaches)
  }
  return { tried, breaches }
}

/** How sentences are read, and after how many breaches it is enough. */
interface Manner {
  readonly fit?: Fit
  readonly enough?: number
}

/** The fewest and the most that a sentence leaves possible. */
type Fit = (told: CellTold, of: number) => readonly [number, number]

/** For sentences that tell the count itself. */
export const theCountItself: Fit = ({ share }) => [share?.from ?? 0, share?.to ?? 0]

/** Counts that round to what was said: each possible count is tried. */
export function countsThatFit(told: CellTold, of: number): readonly [number, number] {
  const { from, to } = told.share ?? { from: 0, to: 10 }
  const fit: number[] = []
  for (let count = 0; count <= of; count++) {
    const tenths = Math.round((10 * count) / of)
    if (from <= tenths && tenths <= to) fit.push(count)
  }
  return [fit[0] ?? of + 1, fit.at(-1) ?? -1]
}

function openDeals(
  months: readonly PeriodFacts[],
  publications: readonly Publication[],
  fit: Fit,
): Program[] {
  const presence = firstRuns(months, publications)
  const cellOfDeal = cells(publications, 'looksLost')
  const sets = new Map<string, DealFact[]>()
  months.forEach((facts, at) => {
    for (const fact of facts.looksLost) {
      if (!presence.get(fact.deal)?.has(at)) continue
      const key = `${at} ${cellOfDeal.get(fact.deal)}`
      sets.set(key, [...(sets.get(key) ?? []), fact])
    }
  })
  return programsOf(
    statedOf(publications, 'looksLost', (at, key) => sets.get(`${at} ${key}`) ?? [], fit),
  )
}

/** The months in which a deal was open, up to the first in which it was not, or had left its cell. */
function firstRuns(
  months: readonly PeriodFacts[],
  publications: readonly Publication[],
): Map<number, Set<number>> {
  const runs = new Map<number, Set<number>>()
  const over = new Set<number>()
  months.forEach((facts, at) => {
    const here = new Set(facts.looksLost.map((f) => f.deal))
    for (const deal of publications[at]?.memory.left ?? []) over.add(deal)
    for (const deal of runs.keys()) if (!here.has(deal)) over.add(deal)
    // As long as nothing is cut, nothing is counted.
    if (!publications[at]?.memory.cut) return
    for (const deal of here)
      if (!over.has(deal)) runs.set(deal, (runs.get(deal) ?? new Set<number>()).add(at))
  })
  return runs
}

/** Measures that follow from one another, the coarsest first. */
function families(): ClosedMeasure[][] {
  const families = CLOSED_MEASURES.filter((m) => !FOLLOWS_FROM.some(([fine]) => fine === m)).map(
    (measure) => [measure],
  )
  for (const [fine, coarse] of FOLLOWS_FROM)
    families.find((family) => family.includes(coarse))?.push(fine)
  return families
}

function closedFamily(
  family: readonly ClosedMeasure[],
  months: readonly PeriodFacts[],
  publications: readonly Publication[],
): Program[] {
  const stated = family.flatMap((measure, level) =>
    closedDeals(measure, months, publications).map((one) => ({ ...one, level })),
  )
  const follows = FOLLOWS_FROM.filter(([fine]) => family.includes(fine)).map(
    ([fine, coarse]) => [family.indexOf(fine), family.indexOf(coarse)] as const,
  )
  return programsOf(stated, true, follows)
}

function closedDeals(
  measure: ClosedMeasure,
  months: readonly PeriodFacts[],
  publications: readonly Publication[],
): Stated[] {
  const cellOfDeal = cells(publications, measure)
  const closed = new Map<number, { fact: DealFact; period: string }>()
  for (const { [measure]: facts, period, since = period } of months)
    for (const fact of facts)
      if (!closed.has(fact.deal)) closed.set(fact.deal, { fact, period: since })
  const toldIn = new Map<number, number>()
  publications.forEach(({ memory }, at) => {
    for (const counted of memory.counted)
      if (counted.measure === measure) toldIn.set(counted.deal, at)
  })
  return statedOf(publications, measure, (at, key, { months: [from, to] }) =>
    [...closed.values()]
      .filter(({ fact, period }) => {
        const told = toldIn.get(fact.deal) === at && cellOfDeal.get(fact.deal) === key
        return told && from <= period && period <= to
      })
      .map(({ fact }) => fact),
  )
}

function requests(months: readonly PeriodFacts[], publications: readonly Publication[]): Program[] {
  let number = 0
  const stated = publications.flatMap(({ cells: told }, at): Stated[] => {
    const cell = told.find((c) => c.measure === 'answered')
    const made = months[at]?.requests ?? []
    const counts = made.map(
      ({ owner, manager }): Unknown => ({ id: number++, people: [`o${owner}`, `m${manager}`] }),
    )
    if (!cell?.share) return []
    const [least, most] = countsThatFit(cell, made.length)
    return [{ what: `answered ${at}`, counts, least, most }]
  })
  return programsOf(stated, true)
}

/** The cell in which each deal is counted: the rule that decides it is known to everyone. */
function cells(publications: readonly Publication[], measure: string): Map<number, string> {
  const all = publications.flatMap(({ memory }) => memory.counted)
  return new Map(all.filter((c) => c.measure === measure).map((c) => [c.deal, c.cell]))
}

function statedOf(
  publications: readonly Publication[],
  measure: string,
  setOf: (at: number, key: string, told: CellTold) => readonly DealFact[],
  fit: Fit = countsThatFit,
): Stated[] {
  return publications.flatMap(({ cells: told }, at) =>
    told
      .filter((cell) => cell.measure === measure && cell.share)
      .map((cell): Stated => {
        const { kind, team } = cell.cell
        const set = setOf(at, kind === 'team' ? `team:${team}` : kind, cell)
        const what = `${measure} ${at} ${kind} ${team}`
        if (set.length !== cell.deals) throw new Error(`${what}: ${set.length}, not ${cell.deals}`)
        const [least, most] = fit(cell, set.length)
        const counts = set.map(({ deal, owner }) => ({ id: deal, people: [`o${owner}`] }))
        return { what, counts, least, most }
      }),
  )
}
