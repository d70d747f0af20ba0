import { type Mapping, parseMapping } from '@closed-learned/deals'
import { describe, expect, it } from 'vitest'
import { isKept, keepColumn, leaveOut, setAttributeMeaning, unreadColumns } from './attributes.ts'
import {
  columnOf,
  currencyOf,
  otherColumnsOf,
  outcomeValuesOf,
  setColumn,
  setCurrency,
  setOutcomeValue,
} from './columns.ts'
import { entriesAbout, entriesOf } from './entries.ts'
import { readAs, setReadAs } from './kinds.ts'
import { setDateOrder, setStage, setTimeZone, setWholeExport } from './settings.ts'
import { toSend } from './to-send.ts'

const DEALS = { kind: 'opportunities', nth: 0 } as const

const mapping: Mapping = {
  dates: { timezone: 'UTC' },
  opportunities: {
    from: 'deals.csv',
    id: 'Id',
    amount: 'Value',
    closedAt: ['Won on', 'Lost on'],
    outcome: { column: 'Result', won: ['W'], lost: ['L'] },
    attributes: ['Branch', 'Region', 'Budget'],
  },
  activities: [
    { from: 'tasks.csv', opportunity: 'Deal', at: 'Day' },
    { from: 'events.csv', opportunity: 'Deal', at: 'Start' },
  ],
  stages: { New: 'open', Hold: 'parked' },
}

/** The columns of the deals; what was made must be a mapping that the server takes. */
function deals(made: Mapping) {
  parseMapping(JSON.parse(JSON.stringify(made)))
  return entriesAbout(made, { name: 'deals.csv', kind: 'unknown' })[0]?.columns ?? {}
}

describe('the column of a role', () => {
  it('is set and is no attribute any more', () => {
    const made = deals(setColumn(mapping, DEALS, 'amount', 'Budget'))
    expect(columnOf(made, 'amount')).toBe('Budget')
    expect(made.attributes).toEqual(['Branch', 'Region'])
  })

  it('is switched off, not only left out, because a known layout would fill it in', () => {
    expect(deals(setColumn(mapping, DEALS, 'amount', null)).amount).toBeNull()
  })

  it('keeps the columns that count after it', () => {
    const made = deals(setColumn(mapping, DEALS, 'closedAt', 'Ended'))
    expect(made.closedAt).toEqual(['Ended', 'Lost on'])
    expect(otherColumnsOf(made, 'closedAt')).toEqual(['Lost on'])
    expect(deals(setColumn(mapping, DEALS, 'closedAt', 'Lost on')).closedAt).toBe('Lost on')
  })

  it('leaves the mapping it came from as it was', () => {
    const before = structuredClone(mapping)
    setColumn(mapping, DEALS, 'amount', 'Budget')
    expect(mapping).toEqual(before)
  })

  it('changes one of several sections of a kind', () => {
    const made = setColumn(mapping, { kind: 'activities', nth: 1 }, 'at', 'End')
    expect(entriesOf(made).map(({ columns }) => columns.at)).toEqual([undefined, 'Day', 'End'])
  })
})

describe('the currency', () => {
  it('is one for all amounts, or stands in a column', () => {
    const one = setCurrency(mapping, DEALS, 'USD')
    expect(currencyOf(deals(one))).toBe('USD')
    expect(columnOf(deals(one), 'currency')).toBeNull()
    const column = deals(setColumn(one, DEALS, 'currency', 'Coin'))
    expect(column.currency).toEqual({ column: 'Coin' })
    expect(currencyOf(column)).toBeNull()
  })
})

describe('the values of an outcome', () => {
  it('move from one meaning to another, or back to their words', () => {
    const moved = setOutcomeValue(mapping, DEALS, 'L', 'noDecision')
    expect(outcomeValuesOf(deals(moved))).toEqual([
      { value: 'W', meaning: 'won' },
      { value: 'L', meaning: 'noDecision' },
    ])
    expect(outcomeValuesOf(deals(setOutcomeValue(moved, DEALS, 'W', null)))).toEqual([
      { value: 'L', meaning: 'noDecision' },
    ])
  })

  it('are forgotten with another column', () => {
    const made = deals(setColumn(mapping, DEALS, 'outcome', 'State'))
    expect(made.outcome).toEqual({ column: 'State' })
  })
})

describe('what a file is read as', () => {
  const file = { name: 'deals.csv', kind: 'unknown' }

  it('is another kind with the roles that both know', () => {
    const made = setReadAs(mapping, file, 'states')
    expect(readAs(made, file)).toBe('states')
    expect(entriesOf(made)[0]).toMatchObject({
      kind: 'history',
      columns: { from: 'deals.csv', shape: 'states', id: 'Id', amount: 'Value' },
    })
    expect(made.opportunities).toBeUndefined()
    expect(deals(setReadAs(made, file, 'accounts'))).toEqual({
      from: 'deals.csv',
      id: 'Id',
      attributes: ['Branch', 'Region', 'Budget'],
    })
  })

  it('is nothing, and other files of its kind stay', () => {
    const made = setReadAs(mapping, { name: 'tasks.csv', kind: 'unknown' }, null)
    expect(made.activities).toEqual({ from: 'events.csv', opportunity: 'Deal', at: 'Start' })
    expect(readAs(made, { name: 'tasks.csv', kind: 'unknown' })).toBeNull()
  })

  it('is told by a section without a file where the layout was recognised', () => {
    const some: Mapping = { opportunities: { amount: 'ARR' } }
    expect(readAs(some, { name: 'Opportunity.csv', kind: 'opportunities' })).toBe('opportunities')
    expect(readAs(some, { name: 'Task.csv', kind: 'activities' })).toBeNull()
  })

  it('begins where there is no mapping at all', () => {
    expect(setReadAs(null, file, 'opportunities')).toEqual({ opportunities: { from: 'deals.csv' } })
  })
})

describe('attributes', () => {
  const region = { name: 'Region', of: 'opportunity' }

  it('get a meaning, are left out, and come back', () => {
    expect(setAttributeMeaning(mapping, 'Region', 'geography').attributeMeanings).toEqual({
      Region: 'geography',
    })
    const made = leaveOut(mapping, region, () => [])
    expect(deals(made).attributes).toEqual(['Branch', 'Budget'])
    expect([isKept(mapping, region), isKept(made, region)]).toEqual([true, false])
    expect(deals(keepColumn(made, DEALS, 'Region')).attributes).toEqual([
      'Branch',
      'Budget',
      'Region',
    ])
  })

  it('are listed one by one where all were meant', () => {
    const all: Mapping = { accounts: { from: 'a.csv', id: 'Id', attributes: '*' } }
    const made = leaveOut(all, { name: 'Size', of: 'account' }, () => ['Id', 'Size', 'Sector'])
    expect(made.accounts).toEqual({ from: 'a.csv', id: 'Id', attributes: ['Sector'] })
  })

  it('are what is left beside the columns in a role', () => {
    const [entry] = entriesOf(mapping)
    const columns = ['Id', 'Value', 'Result', 'Won on', 'Lost on', 'Branch', 'Note']
    expect(entry && unreadColumns(entry, columns)).toEqual(['Note'])
  })
})

describe('settings', () => {
  it('are said and taken back', () => {
    const order = setDateOrder(null, 'dmy')
    expect(order).toEqual({ dates: { order: 'dmy' } })
    expect(setDateOrder(order, null)).toEqual({ dates: {} })
    expect(setTimeZone(order, 'Europe/Berlin').dates).toEqual({
      order: 'dmy',
      timezone: 'Europe/Berlin',
    })
    expect(setWholeExport(order, true).wholeExport).toBe(true)
    expect(setWholeExport({ wholeExport: true }, false)).toEqual({})
    expect(setStage(mapping, 'New', 'parked').stages).toEqual({ New: 'parked', Hold: 'parked' })
  })
})

describe('what is sent', () => {
  const assumed = { stages: ['New', 'Hold'], zone: true }

  it('leaves out what was only assumed', () => {
    const { stages: _, dates: __, ...rest } = mapping
    expect(toSend(mapping, mapping, assumed)).toEqual(rest)
  })

  it('holds what a person said', () => {
    const said = setTimeZone(setStage(mapping, 'New', 'parked'), 'Europe/Berlin')
    const sent = toSend(said, mapping, assumed)
    expect(sent.stages).toEqual({ New: 'parked' })
    expect(sent.dates).toEqual({ timezone: 'Europe/Berlin' })
  })

  it('holds what was said before', () => {
    const sent = toSend(mapping, mapping, { stages: ['New'], zone: false })
    expect(sent.stages).toEqual({ Hold: 'parked' })
    expect(sent.dates).toEqual({ timezone: 'UTC' })
  })
})
