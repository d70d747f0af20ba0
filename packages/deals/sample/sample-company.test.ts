import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { parseMapping } from '../reading/parse-mapping.ts'
import { dayOfIso, isoOfDay } from '../shared/day.ts'
import type { SampleFile } from './files/sample-file.ts'
import { idSuffix } from './salesforce-id.ts'
import { SAMPLE_MAPPING, sampleCompany } from './sample-company.ts'
import { SAMPLE_AS_OF, SAMPLE_DEALS, storyDates } from './story.ts'
import { rowsOf, tally } from './testing/tables.ts'

const files = sampleCompany()
const tables = new Map(files.map((file) => [file.name, rowsOf(files, file.name)]))
const table = (name: string) => tables.get(name) ?? []
const ids = (name: string) => new Set(table(name).map((row) => row('Id')))

function digest(from: readonly SampleFile[]): string {
  const hash = createHash('sha256')
  for (const { name, header, rows } of from) {
    hash.update(`${name}\n${JSON.stringify(header)}\n`)
    for (const row of rows) hash.update(`${JSON.stringify(row)}\n`)
  }
  return hash.digest('hex')
}

test('is the same, byte for byte, on every platform', () => {
  // A change of the sample changes this; a change of platform must not.
  expect(digest(files)).toBe('215b2012d9cdfb605c7326dbe86e809ead3650001e99cddf4a6bb48c6514127f')
})

test('another seed or another day makes another company of the same shape', () => {
  const asOf = dayOfIso('2025-12-14') ?? 0
  for (const other of [sampleCompany({ seed: 5 }), sampleCompany({ asOf })]) {
    const deals = rowsOf(other, 'Opportunity.csv')
    expect(deals.length).toBe(SAMPLE_DEALS)
    expect(deals[9]?.('Name')).not.toBe(table('Opportunity.csv')[9]?.('Name'))
    expect(other.map(({ name, header }) => [name, header])).toEqual(
      files.map(({ name, header }) => [name, header]),
    )
  }
})

test('rows can be read more than once', () => {
  for (const { name, rows } of files) expect([...rows].length).toBe(table(name).length)
})

test('has as many of everything as its story says', () => {
  const counts = Object.fromEntries(files.map((file) => [file.name, [...file.rows].length]))
  expect(counts['Opportunity.csv']).toBe(5_000)
  expect(counts['Account.csv']).toBe(3_500)
  expect(counts['User.csv']).toBe(48)
  expect(counts['Lead.csv']).toBeGreaterThan(3_000)
  expect(counts['OpportunityFieldHistory.csv']).toBeGreaterThan(50_000)
  const activities = (counts['Task.csv'] ?? 0) + (counts['Event.csv'] ?? 0)
  expect(activities / 5_000).toBeGreaterThan(8)
  expect(activities / 5_000).toBeLessThan(12)
})

test('has six teams with a manager each, and about forty reps', () => {
  const users = table('User.csv')
  const reps = users.filter((user) => user('Title') === 'Account Executive')
  expect(reps.length).toBe(41)
  expect(tally(reps, (user) => user('Team__c')).size).toBe(6)
  const managers = users.filter((user) => user('Title') === 'Sales Manager')
  expect(new Set(managers.map((user) => user('Team__c'))).size).toBe(6)
  const teamOf = new Map(users.map((user) => [user('Id'), user('Team__c')]))
  for (const rep of reps) expect(teamOf.get(rep('ManagerId'))).toBe(rep('Team__c'))
  const left = users.filter((user) => user('IsActive') === 'false')
  expect(left.length).toBe(5)
  expect(left.every((user) => user('End_Date__c') !== '')).toBe(true)
})

test('every id is unique within the whole export and has the right suffix', () => {
  const all = files.flatMap((file) => table(file.name).map((row) => row('Id')))
  expect(new Set(all).size).toBe(all.length)
  expect(all.filter((id) => id.slice(15) !== idSuffix(id.slice(0, 15)))).toEqual([])
})

test('every reference leads to a row that is there', () => {
  const targets = {
    user: ids('User.csv'),
    account: ids('Account.csv'),
    contact: ids('Contact.csv'),
    opportunity: ids('Opportunity.csv'),
  }
  const references: [string, string, keyof typeof targets, boolean][] = [
    ['User.csv', 'ManagerId', 'user', true],
    ['Account.csv', 'ParentId', 'account', true],
    ['Account.csv', 'MasterRecordId', 'account', true],
    ['Contact.csv', 'AccountId', 'account', false],
    ['Lead.csv', 'OwnerId', 'user', false],
    ['Lead.csv', 'ConvertedOpportunityId', 'opportunity', true],
    ['Lead.csv', 'ConvertedAccountId', 'account', true],
    ['Lead.csv', 'ConvertedContactId', 'contact', true],
    ['Opportunity.csv', 'AccountId', 'account', false],
    ['Opportunity.csv', 'OwnerId', 'user', false],
    ['OpportunityContactRole.csv', 'OpportunityId', 'opportunity', false],
    ['OpportunityContactRole.csv', 'ContactId', 'contact', false],
    ['OpportunityFieldHistory.csv', 'OpportunityId', 'opportunity', false],
    ['OpportunityFieldHistory.csv', 'CreatedById', 'user', false],
    ['Task.csv', 'WhatId', 'opportunity', false],
    ['Task.csv', 'WhoId', 'contact', false],
    ['Task.csv', 'OwnerId', 'user', false],
    ['Event.csv', 'WhatId', 'opportunity', false],
    ['Event.csv', 'WhoId', 'contact', false],
    ['Event.csv', 'OwnerId', 'user', false],
  ]
  for (const [name, column, target, mayBeEmpty] of references) {
    const broken = table(name).filter((row) => {
      const id = row(column)
      return id === '' ? !mayBeEmpty : !targets[target].has(id)
    })
    expect([name, column, broken.length]).toEqual([name, column, 0])
  }
})

test('the contacts of a deal work at its account, and one of them is the first', () => {
  const accountOf = (name: string) =>
    new Map(table(name).map((row) => [row('Id'), row('AccountId')]))
  const [deals, contacts] = [accountOf('Opportunity.csv'), accountOf('Contact.csv')]
  const roles = table('OpportunityContactRole.csv')
  const strange = roles.filter(
    (role) => contacts.get(role('ContactId')) !== deals.get(role('OpportunityId')),
  )
  expect(strange.length).toBe(0)
  const first = roles.filter((role) => role('IsPrimary') === 'true')
  expect(new Set(first.map((role) => role('OpportunityId'))).size).toBe(5_000)
  expect(first.length).toBe(5_000)
})

test('nothing is stamped after the as-of, and deals live within the three years', () => {
  const { start, asOf } = storyDates(SAMPLE_AS_OF)
  const last = `${isoOfDay(asOf)}T23:59:59.999Z`
  const stamp = /(CreatedDate|ModifiedDate|DateTime|ActivityDate|ConvertedDate)$/
  const ofDeals = /^(Opportunity|Task|Event)/
  const wrong: string[] = []
  let newest = ''
  for (const { name, header } of files) {
    const first = ofDeals.test(name) ? isoOfDay(start) : '2015-01-01'
    const rows = table(name)
    for (const column of header.filter((one) => stamp.test(one))) {
      const form = /(Activity|Converted)Date$/.test(column)
        ? /^\d{4}-\d\d-\d\d$/
        : /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/
      for (const row of rows) {
        const text = row(column)
        if (text === '') continue
        if (!form.test(text) || text < first || text > last) wrong.push(`${name} ${column} ${text}`)
        if (text > newest) newest = text
      }
    }
  }
  expect(wrong).toEqual([])
  expect(newest.slice(0, 10)).toBe(isoOfDay(asOf))
  const changed = table('Opportunity.csv').map((row) => row('LastModifiedDate').slice(0, 10))
  expect(changed).toContain(isoOfDay(asOf))
})

test('what is always known is never empty', () => {
  const filled: Record<string, string> = {
    'User.csv': 'Id Name Email Title IsActive CreatedDate Start_Date__c',
    'Account.csv':
      'Id Name Industry NumberOfEmployees BillingCountry Region__c Has_SSO__c Uses_SAP__c Incumbent__c',
    'Contact.csv': 'Id AccountId FirstName LastName Title Email',
    'Lead.csv': 'Id LastName Company Title Email LeadSource Status Country CreatedDate IsConverted',
    'Opportunity.csv':
      'Name StageName Amount CurrencyIsoCode Probability CloseDate CreatedDate LastModifiedDate IsClosed IsWon ForecastCategoryName Type LeadSource Buyer_Title__c Product_Family__c Price_Band__c Procurement__c',
    'OpportunityContactRole.csv': 'Role IsPrimary',
    'OpportunityFieldHistory.csv': 'Field CreatedDate',
    'Task.csv': 'Type Direction__c Subject ActivityDate Status',
    'Event.csv': 'Type Direction__c Subject ActivityDate StartDateTime',
  }
  for (const [name, columns] of Object.entries(filled)) {
    const rows = table(name)
    for (const column of columns.split(' ')) {
      const empty = rows.filter((row) => row(column) === '')
      expect([name, column, empty.length]).toEqual([name, column, 0])
    }
  }
  const openWithoutStep = table('Opportunity.csv').filter(
    (row) => row('IsClosed') === 'false' && row('NextStep') === '',
  )
  expect(openWithoutStep.length).toBe(0)
})

test('what is known only at closing is empty before', () => {
  const early = table('Opportunity.csv').filter((deal) => {
    const lost = deal('IsClosed') === 'true' && deal('IsWon') === 'false'
    return !lost && deal('Loss_Reason__c') + deal('Closed_No_Decision__c') !== ''
  })
  expect(early.length).toBe(0)
})

test('converted leads became deals on the day on which the deal was created', () => {
  const deals = new Map(table('Opportunity.csv').map((row) => [row('Id'), row]))
  const converted = table('Lead.csv').filter((row) => row('IsConverted') === 'true')
  expect(converted.length).toBeGreaterThan(1_200)
  const strange = converted.filter((lead) => {
    const deal = deals.get(lead('ConvertedOpportunityId'))
    const sameDay = deal?.('CreatedDate').slice(0, 10) === lead('ConvertedDate')
    const before = lead('CreatedDate') < lead('ConvertedDate')
    return !sameDay || !before || deal?.('LeadSource') !== lead('LeadSource')
  })
  expect(strange.length).toBe(0)
})

test('the mapping beside it names columns and stages that are there', () => {
  expect(() => parseMapping(SAMPLE_MAPPING)).not.toThrow()
  const text = JSON.stringify(SAMPLE_MAPPING)
  const columns = ['Buyer_Date__c', 'Direction__c', 'Start_Date__c', 'End_Date__c']
  const headers = files.flatMap((file) => file.header)
  for (const column of columns) {
    expect(text).toContain(`"${column}"`)
    expect(headers).toContain(column)
  }
  const stages = new Set(table('Opportunity.csv').map((row) => row('StageName')))
  for (const stage of Object.keys(SAMPLE_MAPPING.stages ?? {})) {
    expect(stages.has(stage)).toBe(true)
  }
})
