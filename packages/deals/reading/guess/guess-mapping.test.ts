import { describe, expect, it } from 'vitest'
import { profileFile } from './file-profile.ts'
import { guessMapping } from './guess-mapping.ts'

const profile = (file: string, text: string) => {
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  return profileFile(file, header, rows)
}

const repeat = (n: number, row: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => row(i)).join('\n')

describe('a guessed mapping', () => {
  it('finds deals, a history of changes, activities and contacts', () => {
    const stages = ['New', 'Offer', 'Gewonnen', 'Verloren']
    const deals = profile(
      'deals.csv',
      `Deal No,Deal,Kunde,Verkäufer,Angelegt,Abschlussdatum,Phase,Betrag (EUR),Branche\n${repeat(
        60,
        (i) =>
          `K-${i},Deal ${i},Kunde ${i % 9},Rep ${i % 4},${(i % 28) + 1}.01.2024,${(i % 28) + 1}.06.2024,${stages[i % 4]},${i * 10},${['A', 'B'][i % 2]}`,
      )}`,
    )
    const changes = profile(
      'changes.csv',
      `Deal No,Changed on,Field,Old value,New value\n${repeat(50, (i) => `K-${i},${(i % 28) + 1}.02.2024,Phase,New,Offer`)}`,
    )
    const calls = profile(
      'calls.csv',
      `Deal No,Date,Type,Direction\n${repeat(50, (i) => `K-${i % 20},${(i % 28) + 1}.02.2024,Call,Inbound`)}`,
    )
    const people = profile(
      'people.csv',
      `Deal No,Contact,Title,Role\n${repeat(30, (i) => `K-${i},Person ${i},CFO,Sponsor`)}`,
    )
    expect(guessMapping([calls, people, changes, deals])).toEqual({
      dates: { order: 'dmy' },
      opportunities: {
        from: 'deals.csv',
        id: 'Deal No',
        name: 'Deal',
        account: 'Kunde',
        owner: 'Verkäufer',
        createdAt: 'Angelegt',
        closeDate: 'Abschlussdatum',
        stage: 'Phase',
        amount: 'Betrag (EUR)',
        currency: 'EUR',
        attributes: ['Branche'],
      },
      history: {
        from: 'changes.csv',
        shape: 'changes',
        id: 'Deal No',
        at: 'Changed on',
        field: 'Field',
        oldValue: 'Old value',
        newValue: 'New value',
      },
      activities: {
        from: 'calls.csv',
        opportunity: 'Deal No',
        at: 'Date',
        type: 'Type',
        direction: 'Direction',
      },
      contacts: {
        from: 'people.csv',
        opportunity: 'Deal No',
        contact: 'Contact',
        title: 'Title',
        role: 'Role',
      },
      stages: { New: 'open', Offer: 'open', Gewonnen: 'won', Verloren: 'lost' },
    })
  })

  it('invents no currency, and keeps what is still empty', () => {
    const file = profile(
      'd.csv',
      `id,stage,value,opened,closed,result,is closed\n${repeat(40, (i) => `${i},Demo,${i * 7},2024-01-0${(i % 9) + 1},,,`)}`,
    )
    const deals = guessMapping([file])?.opportunities
    expect(deals).toMatchObject({
      amount: 'value',
      createdAt: 'opened',
      closedAt: 'closed',
      outcome: { column: 'result', won: [], lost: [] },
    })
    expect(deals).not.toHaveProperty('currency')
  })

  it('finds an outcome beside the stage, and the day of closing', () => {
    const file = profile(
      'd.csv',
      `id,stage,result,end date,opened\n${repeat(40, (i) => {
        const closed = i % 2 === 0
        return `${i},Demo,${closed ? (i % 4 ? 'Won' : 'Lost') : ''},${closed ? '2024-05-01' : ''},2024-01-0${(i % 9) + 1}`
      })}`,
    )
    expect(guessMapping([file])?.opportunities).toMatchObject({
      id: 'id',
      stage: 'stage',
      outcome: { column: 'result', won: ['Won'], lost: ['Lost'] },
      closedAt: 'end date',
      createdAt: 'opened',
    })
  })

  it('is null where nothing looks like deals', () => {
    expect(guessMapping([profile('a.csv', 'x,y\n1,2\n3,4')])).toBeNull()
    expect(guessMapping([])).toBeNull()
  })
})
