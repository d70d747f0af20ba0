import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLOSED_MEASURES, ofEachMeasure } from './closed-measures.ts'
import type { DealFact, PeriodFacts, Publication, RequestFact } from './publication.ts'
import { publicationTold, publicationToldSchema } from './publication-told.ts'
import { publish } from './publish.ts'
import { countsOf } from './tenths.ts'
import { anyShape, NORMAL, organisation } from './testing/organisation.ts'
import { published } from './testing/published.ts'

/** Deals from a number on: owners in turn, the first so many with the bit. */
function deals(from: number, many: number, owners: number, flagged: number, team = 0): DealFact[] {
  return Array.from({ length: many }, (_, n) => {
    return { deal: from + n, owner: 100 * team + (n % owners), team, bit: n < flagged }
  })
}

function month(number: number, facts: Partial<PeriodFacts>): PeriodFacts {
  const period = `2026-0${number}`
  return {
    period,
    until: 20_000 + 30 * number,
    looksLost: [],
    ...ofEachMeasure(() => []),
    requests: [],
    ...facts,
  }
}

function cellOf(publication: Publication | undefined, measure: string) {
  return publication?.cells.find((c) => c.measure === measure)
}

describe('a figure', () => {
  it('is told of five deals of three owners and more', () => {
    const of = (many: number, owners: number) =>
      cellOf(publish([], month(1, { looksLost: deals(0, many, owners, 2) })), 'looksLost')
    expect(of(4, 4)).toMatchObject({ withheld: 'fewDeals', share: null })
    expect(of(40, 2)).toMatchObject({ withheld: 'fewOwners', share: null })
    expect(of(6, 3)).toMatchObject({ withheld: null, deals: 6, cell: { kind: 'company' } })
    expect(of(6, 3)?.share).toEqual({ from: 0, to: 3 })
  })

  it('is the same for none as for few, for all as for nearly all', () => {
    const of = (flagged: number) =>
      cellOf(publish([], month(1, { looksLost: deals(0, 30, 5, flagged) })), 'looksLost')
    expect(of(0)).toEqual(of(2))
    expect(of(30)).toEqual(of(28))
    expect(of(0)).not.toEqual(of(15))
  })

  it('is not told again before enough deals have come and gone', () => {
    const first = publish([], month(1, { looksLost: deals(0, 40, 5, 10) }))
    const next = publish([first], month(2, { looksLost: deals(0, 41, 5, 11) }))
    expect(cellOf(next, 'looksLost')).toMatchObject({ withheld: 'besideFew', share: null })
    const later = publish([first, next], month(3, { looksLost: deals(10, 40, 5, 20) }))
    expect(cellOf(later, 'looksLost')?.share).not.toBeNull()
  })

  it('leaves out a deal that came back', () => {
    const past = published([
      month(1, { looksLost: deals(0, 40, 5, 10) }),
      month(2, { looksLost: deals(20, 40, 5, 10) }),
      month(3, { looksLost: deals(0, 60, 5, 10) }),
    ])
    expect(cellOf(past[2], 'looksLost')?.deals).toBe(40)
  })

  it('stands for a team where two cells can be told of, and a deal keeps its cell', () => {
    const team = (from: number, n: number) => deals(from, 40, 5, 10, n)
    const first = publish([], month(1, { looksLost: [...team(0, 1), ...team(50, 2)] }))
    expect(first.cells.map((c) => c.cell.team)).toEqual([1, 2, null])
    const moved = team(0, 1).map((d) => (d.deal < 10 ? { ...d, team: 2 } : d))
    const next = publish([first], month(2, { looksLost: [...moved, ...team(50, 2)] }))
    expect(next.cells.map((c) => c.deals)).toEqual([30, 40, null])
  })

  it('of several teams is withheld where the manager of one would read it of too few', () => {
    const looksLost = [...deals(0, 9, 2, 4, 1), ...deals(50, 9, 2, 4, 2)]
    expect(publish([], month(1, { looksLost })).cells.every((c) => c.share === null)).toBe(true)
    const third = [...looksLost, ...deals(90, 9, 2, 4, 3)]
    expect(cellOf(publish([], month(1, { looksLost: third })), 'looksLost')?.share).not.toBeNull()
  })

  it('of closed deals waits for as many months as it takes', () => {
    const past = published([
      month(1, { looksLost: deals(500, 40, 5, 9), toldFirst: deals(0, 4, 4, 2) }),
      month(2, { looksLost: deals(500, 40, 5, 9), toldFirst: deals(4, 20, 5, 10) }),
      month(3, { looksLost: deals(500, 40, 5, 9), toldFirst: deals(0, 24, 5, 20) }),
    ])
    expect(cellOf(past[0], 'toldFirst')).toMatchObject({ withheld: 'fewDeals', deals: 4 })
    expect(cellOf(past[1], 'toldFirst')).toMatchObject({
      deals: 24,
      months: ['2026-01', '2026-02'],
    })
    expect(cellOf(past[1], 'toldFirst')?.share).toEqual({ from: 4, to: 5 })
    // Reopened and closed again: counted once.
    expect(cellOf(past[2], 'toldFirst')).toBeUndefined()
  })

  it('of closed deals is told for each measure by itself', () => {
    const looksLost = deals(500, 40, 5, 9)
    const [first, next] = published([
      month(1, { looksLost, toldFirst: deals(0, 20, 5, 10), debriefed: deals(0, 4, 4, 2) }),
      month(2, { looksLost, debriefed: deals(4, 16, 5, 8), withLesson: deals(0, 20, 5, 2) }),
    ])
    expect(first?.cells.map(({ measure }) => measure)).toEqual([
      ...['looksLost', 'toldFirst', 'debriefed', 'answered'],
    ])
    expect(cellOf(first, 'debriefed')?.share).toBeNull()
    expect(cellOf(next, 'debriefed')).toMatchObject({ deals: 20, months: ['2026-01', '2026-02'] })
    expect(cellOf(next, 'withLesson')).toMatchObject({ deals: 20, share: { from: 0 } })
  })

  it('goes on from what was published before there were other measures', () => {
    const looksLost = deals(500, 40, 5, 9)
    const first = publish([], month(1, { looksLost, toldFirst: deals(0, 4, 4, 2) }))
    const { memory } = first
    const waiting = memory.waiting.map(({ measure, ...rest }) => rest)
    const old = { ...first, memory: { ...memory, waiting } }
    const facts = month(2, {
      looksLost,
      toldFirst: deals(4, 9, 5, 2),
      debriefed: deals(0, 9, 5, 2),
    })
    const next = publish([old], facts)
    expect(cellOf(next, 'toldFirst')?.deals).toBe(13)
    expect(cellOf(next, 'debriefed')?.deals).toBe(9)
    expect(next).toEqual(publish([first], facts))
  })

  it('of requests hides how many there were', () => {
    const requests = (many: number, managers: number): RequestFact[] =>
      Array.from({ length: many }, (_, n) => ({
        owner: n,
        manager: n % managers,
        answeredInTime: n % 2 === 0,
      }))
    const of = (many: number, managers: number) =>
      cellOf(publish([], month(1, { requests: requests(many, managers) })), 'answered')
    expect(of(4, 4)).toEqual(of(40, 2))
    expect(of(4, 4)?.withheld).toBe('fewRequests')
    expect(of(30, 6)).toMatchObject({ deals: null, share: { from: 5, to: 5 } })
  })
})

describe('publishing', () => {
  it('needs a month, after the last one', () => {
    const first = publish([], month(2, {}))
    expect(() => publish([first], month(2, {}))).toThrow(RangeError)
    expect(() => publish([], { ...month(1, {}), period: '2026-13' })).toThrow(RangeError)
  })

  it('comes to the same when past publications were written down and read again', () => {
    const months = organisation(NORMAL, 1)
    const reread = published(months, (past, facts) =>
      publish(JSON.parse(JSON.stringify(past)), facts),
    )
    expect(reread).toEqual(published(months))
  })

  it('shows nothing of what it remembers', () => {
    const [first] = published(organisation(NORMAL, 1))
    if (!first) throw new Error('nothing was published')
    expect(publicationToldSchema.parse(publicationTold(first)).cells).toEqual(first.cells)
    expect(publicationToldSchema.safeParse(first).success).toBe(false)
  })

  it('tells nearly every figure of open deals in an ordinary organisation', () => {
    const cells = published(organisation(NORMAL, 3)).flatMap((p) => p.cells)
    const teams = cells.filter((c) => c.measure === 'looksLost' && c.cell.kind === 'team')
    const told = teams.filter((c) => c.share && c.share.to - c.share.from <= 1)
    expect(told.length).toBeGreaterThan(0.9 * teams.length)
  })
})

describe('whatever the secrets are', () => {
  const flip = (fact: DealFact, n: number, seed: number) => {
    return { ...fact, bit: ((fact.deal * 7919 + n * 31 + seed) >> 3) % 2 === 0 }
  }
  const withoutBits = ({ memory, cells }: Publication) => ({
    told: cells.map(({ share, ...rest }) => ({ ...rest, told: share !== null })),
    memory: { ...memory, waiting: memory.waiting.map(({ bit, ...rest }) => rest) },
  })

  it('which figures are told, and in which ranges, does not depend on those of the period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.nat(), (seed, flips) => {
        const months = organisation(anyShape(seed), seed).slice(0, 4)
        const last = months.pop()
        if (!last) return
        const past = published(months)
        const flipped = (facts: PeriodFacts) =>
          Object.fromEntries(
            CLOSED_MEASURES.map((of, m) => [of, facts[of].map((f, n) => flip(f, n, flips + m))]),
          )
        const other = {
          ...last,
          looksLost: last.looksLost.map((f, n) => flip(f, n, flips)),
          ...flipped(last),
        }
        const [one, two] = [publish(past, last), publish(past, other)]
        expect(withoutBits(two)).toEqual(withoutBits(one))
        one.cells.forEach(({ share }, n) => {
          const beside = two.cells[n]?.share
          if (!share || !beside) return
          const apart = share.to < beside.from || beside.to < share.from
          expect(apart || (share.from === beside.from && share.to === beside.to)).toBe(true)
        })
      }),
      { numRuns: 25 },
    )
  })

  it('a share that is told is true', () => {
    const months = organisation(NORMAL, 5)
    const [facts] = months
    const [first] = published(months)
    for (const { measure, cell, share, deals: of } of first?.cells ?? []) {
      if (measure !== 'looksLost' || !share || of === null || cell.kind !== 'team') continue
      const set = facts?.looksLost.filter((f) => f.team === cell.team) ?? []
      const count = set.filter((f) => f.bit).length
      const [least, most] = countsOf(share, of)
      expect(set).toHaveLength(of)
      expect(least <= count && count <= most).toBe(true)
    }
  })
})
