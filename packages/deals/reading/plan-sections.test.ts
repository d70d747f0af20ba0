import { describe, expect, it } from 'vitest'
import { Refused } from '../shared/refusal.ts'
import { changeFieldOf } from './change-field.ts'
import type { Recognised } from './layouts/layout.ts'
import type { Mapping } from './mapping.ts'
import { parseMapping } from './parse-mapping.ts'
import { planSections } from './plan-sections.ts'

const deals: Recognised = {
  system: 'salesforce',
  kind: 'opportunities',
  columns: { id: 'Id', stage: 'StageName', account: 'AccountId', attributes: ['Region', 'Type'] },
}
const history: Recognised = {
  system: 'salesforce',
  kind: 'history',
  columns: {
    shape: 'changes',
    id: 'OpportunityId',
    at: 'CreatedDate',
    field: 'Field',
    newValue: 'NewValue',
  },
}
const files = [
  { name: 'Opportunity.csv', recognised: deals },
  { name: 'History.csv.gz', recognised: history },
  { name: 'other.csv', recognised: null },
]
const plan = (mapping: Mapping | null) => planSections(files, mapping)
const kinds = (mapping: Mapping | null) =>
  plan(mapping)?.sections.map((section) => [section.kind, section.file])

describe('which file is read as what', () => {
  it('follows the layouts', () => {
    expect(plan(null)?.system).toBe('salesforce')
    expect(kinds(null)).toEqual([
      ['opportunities', 0],
      ['history', 1],
    ])
    expect(planSections([{ name: 'a.csv', recognised: null }], null)).toBeNull()
  })

  it('takes the tables of a system alone, unless there are others', () => {
    const alone = [{ name: 'History.csv', recognised: history }]
    const planned = planSections(alone, { dates: { timezone: 'Europe/Berlin' } })
    expect(planned?.system).toBe('salesforce')
    expect(planned?.sections.map((section) => section.kind)).toEqual(['history'])
    expect(planSections([...alone, { name: 'other.csv', recognised: null }], null)).toBeNull()
  })

  it('takes from a mapping what differs, and null switches a column off', () => {
    const planned = plan({ opportunities: { stage: null, closedAt: 'Region' } })
    expect(planned?.sections[0]?.columns).toEqual({
      id: 'Id',
      account: 'AccountId',
      closedAt: 'Region',
      attributes: ['Type'],
    })
    expect(planned?.system).toBe('salesforce')
  })

  it('adds files that only the mapping knows', () => {
    expect(kinds({ users: { from: 'other.csv', id: 'Id' } })).toEqual([
      ['users', 2],
      ['opportunities', 0],
      ['history', 1],
    ])
  })

  it('takes nothing by its looks where the mapping tells the deals of an unknown file', () => {
    const mapping = { opportunities: { from: 'other.csv', id: 'Deal' } }
    expect(kinds(mapping)).toEqual([['opportunities', 2]])
    expect(plan(mapping)?.system).toBe('mapped')
    expect(kinds({ ...mapping, history: { from: 'History.csv' } })).toEqual([
      ['opportunities', 2],
      ['history', 1],
    ])
  })

  it('takes several files where a star or a list names them', () => {
    const two = { id: 'Id' }
    expect(
      kinds({ users: { from: '*.csv', ...two } })?.filter(([kind]) => kind === 'users'),
    ).toEqual([
      ['users', 0],
      ['users', 1],
      ['users', 2],
    ])
    expect(
      kinds({
        users: [
          { from: 'other.csv', ...two },
          { from: 'History.csv', ...two },
        ],
      }),
    ).toHaveLength(4)
  })

  it('gives each of several files the columns that it has', () => {
    const activities = (id: string): Recognised => ({
      system: 'salesforce',
      kind: 'activities',
      columns: { opportunity: 'WhatId', at: id },
    })
    const planned = planSections(
      [
        { name: 'o', recognised: deals, header: ['Id'] },
        { name: 'a', recognised: activities('Date'), header: ['WhatId', 'Date', 'Direction'] },
        { name: 'b', recognised: activities('Start'), header: ['WhatId', 'Start'] },
      ],
      { activities: { direction: 'Direction', type: 'Nowhere' } },
    )
    expect(planned?.sections.slice(1).map((section) => section.columns)).toEqual([
      { opportunity: 'WhatId', at: 'Date', direction: 'Direction', type: 'Nowhere' },
      { opportunity: 'WhatId', at: 'Start', type: 'Nowhere' },
    ])
  })

  it('joins accounts by name where the deals name them', () => {
    const named = { ...deals, columns: { ...deals.columns, account: 'Account Name' } } as Recognised
    const accounts: Recognised = {
      system: 'salesforce',
      kind: 'accounts',
      columns: { id: 'Id', name: 'Name' },
    }
    const planned = planSections(
      [
        { name: 'a', recognised: named },
        { name: 'b', recognised: accounts },
      ],
      null,
    )
    expect(planned?.sections[0]?.columns).toMatchObject({ id: 'Name' })
  })
})

describe('a mapping is refused', () => {
  const textOf = (content: unknown) => {
    try {
      plan(parseMapping(content))
    } catch (trouble) {
      if (trouble instanceof Refused) return trouble.refusal.text
      throw trouble
    }
    return 'accepted'
  }
  it.each([
    [{ opportunities: { from: 'x.csv', id: 'Id' } }, 'no such file was given'],
    [{ accounts: { id: 'Id' } }, 'accounts names no file, and none was recognised as such'],
    [{ opportunities: { id: null } }, 'opportunities.id is missing'],
    [{ history: { from: 'other.csv', id: 'Id' } }, 'history.at is missing'],
    [
      { history: { from: 'other.csv', id: 'Id', at: 'At', shape: 'changes' } },
      'history.field is missing',
    ],
    [{ oportunities: {} }, 'the mapping file has a key that is not known, "oportunities"'],
    [{ opportunities: { id: 5 } }, 'opportunities.id'],
    [
      { opportunities: { currency: 'Euro' } },
      'opportunities.currency is not the code of a currency',
    ],
    [
      { opportunities: [{ id: 'Id' }, { idd: 'Id' }] },
      'opportunities.1 has a key that is not known, "idd"',
    ],
    [{ stages: { Lead: 'opened' } }, 'stages.Lead must be one of "open"'],
    [{ dates: { order: 'mmddyy' } }, 'dates.order must be one of "ymd"'],
    [[], 'the mapping file'],
    ['text', 'the mapping file'],
  ])('%j', (content, text) => expect(textOf(content)).toContain(text))

  it('accepts the one in the contract', () => {
    expect(() => parseMapping(CONTRACT)).not.toThrow()
  })
})

describe('the names in a history', () => {
  const columns = { stage: 'Stage', lossReason: ['Why', 'Why else'], currency: 'USD' }
  it('are the source’s own column names', () => {
    const field = changeFieldOf('mapped', columns, ['Region', 'owner'])
    expect(
      ['Stage', 'stage', 'Why else', 'Region', 'region', 'owner', 'Other', 'created'].map(field),
    ).toEqual([
      'stage',
      'stage',
      'lossReason',
      'Region',
      'Region',
      'owner (column)',
      'Other',
      'created',
    ])
  })
  it('are those of the API in Salesforce', () => {
    const field = changeFieldOf('salesforce', {}, [])
    expect(['StageName', 'Owner', 'ForecastCategoryName', 'created', 'X__c'].map(field)).toEqual([
      'stage',
      'owner',
      'forecastCategory',
      'created',
      'X__c',
    ])
  })
})

const CONTRACT = {
  dates: { order: 'mdy', timezone: 'UTC' },
  opportunities: {
    from: 'deals.csv',
    id: 'Deal',
    name: 'Deal',
    account: 'Company',
    owner: 'Rep',
    createdAt: 'Opened',
    closedAt: 'Closed',
    closeDate: 'Target Close',
    stage: 'Stage',
    outcome: { column: 'Result', won: ['Won'], lost: ['Loss'], noDecision: [] },
    amount: 'Value',
    currency: 'USD',
    lossReason: 'Reason',
    probability: 'Chance',
    forecastCategory: 'Category',
    competitor: 'Competitor',
    buyerDate: 'Buyer says',
    attributes: ['Segment', 'Region'],
  },
  accounts: { from: 'accounts.csv', id: 'account', attributes: '*' },
  history: {
    from: 'changes.csv',
    shape: 'states',
    id: 'Deal',
    at: 'Date',
    stage: 'Stage',
    closeDate: 'Target Close',
    amount: 'Value',
  },
  activities: {
    from: 'tasks.csv',
    opportunity: 'WhatId',
    at: 'ActivityDate',
    type: 'Type',
    direction: 'Direction',
    contact: 'Who',
  },
  users: {
    from: 'users.csv',
    id: 'Id',
    email: 'Email',
    manager: 'Manager',
    team: 'Team',
    activeFrom: 'Start',
    activeTo: 'End',
  },
  contacts: {
    from: 'roles.csv',
    opportunity: 'Deal',
    contact: 'Name',
    title: 'Title',
    role: 'Role',
  },
  wholeExport: true,
  stages: { Lead: 'open', Suspect: 'parked', 'Closed Won': 'won', 'Closed Lost': 'lost' },
}
