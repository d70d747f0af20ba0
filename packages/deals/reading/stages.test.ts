import { describe, expect, it } from 'vitest'
import { outcomeOf, outcomeOfReason, outcomeOfValue } from './outcome.ts'
import { guessStageMeaning, settleStageMeaning } from './stage-meaning.ts'
import { orderStages } from './stage-order.ts'

describe('what a stage means by its name', () => {
  it.each([
    ['Closed Won', 'won'],
    ['closedwon', 'won'],
    ['Won', 'won'],
    ['Gewonnen', 'won'],
    ['Gagnée', 'won'],
    ['Contract signed', 'won'],
    ['Closed Lost', 'lost'],
    ['closedlost', 'lost'],
    ['5 - Lost', 'lost'],
    ['Verloren', 'lost'],
    ['Perdida', 'lost'],
    ['Not won', 'lost'],
    ['Closed - No Decision', 'noDecision'],
    ['Stalled-closed', 'noDecision'],
    ['Cancelled', 'noDecision'],
    ['Unqualified', 'disqualified'],
    ['Closed Lost - Disqualified', 'disqualified'],
    ['Not a fit', 'disqualified'],
    ['Junk', 'disqualified'],
    ['Suspect', 'parked'],
    ['On hold', 'parked'],
    ['Nurture', 'parked'],
    ['Parked', 'parked'],
    ['Dormant', 'parked'],
    ['Backlog', 'parked'],
    ['Wiedervorlage', 'parked'],
    ['Nicht gewonnen', 'lost'],
    ['Ungeeignet', 'disqualified'],
    ['Verloren – keine Entscheidung', 'noDecision'],
    ['Perdu', 'lost'],
    ['Sans suite', 'noDecision'],
    ['Ganado', 'won'],
    ['No ganado', 'lost'],
    ['Anulado', 'noDecision'],
    ['Vinto', 'won'],
    ['Perso', 'lost'],
    ['Ganho', 'won'],
    ['Não qualificado', 'disqualified'],
    ['Afgewezen', 'lost'],
    ['Geen beslissing', 'noDecision'],
    ['Vunnen', 'won'],
    ['Ej vunnen', 'lost'],
    ['Förlorad', 'lost'],
    ['NDA unterzeichnet', null],
    ['Verhandlung', null],
    ['Négociation', null],
    ['Angebot', null],
    ['Proposal', null],
    ['Qualification', null],
    ['Meeting booked', null],
    ['NDA signed', null],
    ['Contracting', null],
    ['', null],
  ])('%s → %s', (name, meaning) => expect(guessStageMeaning(name)).toBe(meaning))

  it('gives way to the mapping and to marks', () => {
    const flags = (closed: number, won: number) => ({ rows: 10, closed, won })
    expect(settleStageMeaning('Won', 'lost', null)).toEqual({ meaning: 'lost', guessed: false })
    expect(settleStageMeaning('X', undefined, flags(10, 10))).toEqual({
      meaning: 'won',
      guessed: false,
    })
    expect(settleStageMeaning('X', undefined, flags(10, 0))).toEqual({
      meaning: 'lost',
      guessed: false,
    })
    expect(settleStageMeaning('X', undefined, flags(0, 0))).toEqual({
      meaning: 'open',
      guessed: false,
    })
    expect(settleStageMeaning('Suspect', undefined, flags(0, 0))).toEqual({
      meaning: 'parked',
      guessed: true,
    })
    expect(settleStageMeaning('No decision', undefined, flags(10, 0))).toEqual({
      meaning: 'noDecision',
      guessed: true,
    })
    expect(settleStageMeaning('X', undefined, null)).toEqual({ meaning: 'open', guessed: true })
  })

  it.each([
    // Only "won" is marked: what is not won may be open or lost.
    ['Closed Won', null, 10, null, 'won', false],
    ['X', null, 10, null, 'won', false],
    ['Closed Lost', null, 0, null, 'lost', true],
    ['No decision', null, 0, null, 'noDecision', true],
    ['Suspect', null, 0, null, 'parked', true],
    ['Proposal', null, 0, null, 'open', true],
    ['Contract signed', null, 0, null, 'open', true],
    // Only "closed" is marked: what is closed may be won or lost.
    ['Closed Won', 10, null, null, 'won', true],
    ['Closed Lost', 10, null, null, 'lost', true],
    ['Unqualified', 10, null, null, 'disqualified', true],
    ['Delivered', 10, null, 1, 'won', true],
    ['Archive', 10, null, 0, 'lost', true],
    ['Archive', 10, null, null, 'lost', true],
    ['Closed Lost', 0, null, null, 'open', false],
    ['Suspect', 0, null, null, 'parked', true],
    ['Closed Won', null, null, null, 'won', true],
  ] as const)(
    '%s, of 10 closed %s and won %s, at %s → %s',
    (name, closed, won, chance, meaning, guessed) =>
      expect(settleStageMeaning(name, undefined, { rows: 10, closed, won, chance })).toEqual({
        meaning,
        guessed,
      }),
  )
})

describe('the order of stages', () => {
  const stage = (
    name: string,
    listed: number | null = null,
    probability: number | null = null,
  ) => ({
    name,
    meaning: guessStageMeaning(name) ?? ('open' as const),
    listed,
    probability,
  })
  const none = { counts: new Float64Array(0) }

  it('is told by the list, else by chances, else by names, else by appearance', () => {
    expect(orderStages([stage('B', 2), stage('Won', 9), stage('A', 1)], none)).toEqual([1, -1, 0])
    expect(orderStages([stage('B', null, 0.5), stage('A', null, 0.1)], none)).toEqual([1, 0])
    expect(orderStages([stage('Proposal'), stage('Prospecting'), stage('Demo')], none)).toEqual([
      2, 0, 1,
    ])
    expect(orderStages([stage('Alpha'), stage('Beta')], none)).toEqual([0, 1])
  })

  it('is seen in how deals moved', () => {
    const counts = new Float64Array(9)
    counts[2 * 3 + 0] = 5
    counts[0 * 3 + 1] = 4
    counts[1 * 3 + 0] = 1
    expect(orderStages([stage('B'), stage('C'), stage('A')], { counts })).toEqual([1, 2, 0])
  })
})

describe('outcomes', () => {
  const lists = { won: ['Won'], lost: ['Loss'], noDecision: ['Nothing'], disqualified: ['Bad'] }
  it.each([
    ['Won', 'won', true],
    ['Loss', 'unknown', true],
    ['Nothing', 'noDecision', true],
    ['Bad', 'notAFitByUs', true],
    ['Open', 'open', true],
    ['Gewonnen', 'won', false],
    ['Lost', 'unknown', false],
    ['Mystery', 'open', false],
  ])('%s → %s', (value, outcome, listed) =>
    expect(outcomeOfValue(value, lists)).toEqual({ outcome, listed }),
  )

  it.each([
    ['Lost to Competitor', 'lostToCompetitor'],
    ['No Decision', 'noDecision'],
    ['Price', null],
  ])('the reason %s says %s', (reason, outcome) => expect(outcomeOfReason(reason)).toBe(outcome))

  const row = { stated: null, closed: null, won: null, noDecision: null, lossReason: null }
  it('are null where the stage alone tells', () => {
    expect(outcomeOf({ ...row, closed: true, won: false, lossReason: 'Price' })).toBeNull()
    expect(outcomeOf({ ...row, lossReason: 'No decision' })).toBeNull()
  })
  it('need the name of the stage where only one of closed and won is told', () => {
    const reason = { lossReason: 'Lost to competitor' }
    const closed = { ...row, ...reason, closed: true }
    expect(outcomeOf({ ...closed, stage: 'lost' })).toBe('lostToCompetitor')
    expect(outcomeOf({ ...closed, stage: 'won' })).toBeNull()
    expect(outcomeOf({ ...closed, stage: null })).toBeNull()
    const notWon = { ...row, ...reason, won: false }
    expect(outcomeOf({ ...notWon, stage: 'lost' })).toBe('lostToCompetitor')
    expect(outcomeOf({ ...notWon, stage: null })).toBeNull()
  })
  it('follow the mark of no decision before the reason', () => {
    const lost = { ...row, closed: true, won: false }
    expect(outcomeOf({ ...lost, noDecision: true, lossReason: 'Price' })).toBe('noDecision')
    expect(outcomeOf({ ...lost, noDecision: false, lossReason: 'No decision' })).toBeNull()
    expect(outcomeOf({ ...lost, lossReason: 'No decision' })).toBe('noDecision')
    expect(outcomeOf({ ...row, stated: 'unknown', lossReason: 'competitor' })).toBe(
      'lostToCompetitor',
    )
    expect(outcomeOf({ ...row, stated: 'won', lossReason: 'competitor' })).toBe('won')
  })
})
