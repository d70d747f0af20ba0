import { describe, expect, it } from 'vitest'
import type { CellTold } from './publication.ts'
import { sayCell } from './say-cell.ts'

const names = { team: (team: number) => `team ${team}` }
const told: CellTold = {
  measure: 'looksLost',
  cell: { kind: 'company', team: null },
  deals: 64,
  share: { from: 3, to: 3 },
  withheld: null,
  months: ['2026-01', '2026-01'],
}

describe('a figure in words', () => {
  it('is a share of deals', () => {
    expect(sayCell(told, names)).toBe(
      'About 3 in 10 of 64 open deals have looked over for longer than the days that are their owners’ alone.',
    )
    const team = { ...told, cell: { kind: 'team', team: 7 }, share: { from: 0, to: 2 } } as const
    expect(sayCell(team, names)).toBe(
      'At most about 2 in 10 of 64 open deals of team 7 have looked over for longer than the days that are their owners’ alone.',
    )
    const first = { ...told, measure: 'toldFirst', share: { from: 4, to: 6 } } as const
    expect(sayCell(first, names)).toBe(
      'Between 4 and 6 in 10 of 64 deals that closed lost were first heard of from their owner.',
    )
    const answered = {
      ...told,
      measure: 'answered',
      deals: null,
      share: { from: 8, to: 10 },
    } as const
    expect(sayCell(answered, names)).toBe(
      'At least about 8 in 10 requests for help were answered within two working days.',
    )
  })

  it('is calm about what cannot be told', () => {
    const none = { ...told, share: null, withheld: 'fewOwners' } as const
    expect(sayCell(none, names)).toBe('Too few owners to say anything about this.')
    const waits = { ...none, measure: 'toldFirst', withheld: 'singleDeals' } as const
    expect(sayCell(waits, names)).toBe(
      'Too few deals so far; they are told with the months to come.',
    )
  })
})
