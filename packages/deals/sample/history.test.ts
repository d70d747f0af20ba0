import { expect, test } from 'vitest'
import { sampleCompany } from './sample-company.ts'
import { groupsOf, type Row, rowsOf } from './testing/tables.ts'

const files = sampleCompany()
const deals = rowsOf(files, 'Opportunity.csv')
const users = new Map(rowsOf(files, 'User.csv').map((row) => [row('Id'), row]))
const all = rowsOf(files, 'OpportunityFieldHistory.csv')
const history = groupsOf(all, (row) => row('OpportunityId'))
const activities = [...rowsOf(files, 'Task.csv'), ...rowsOf(files, 'Event.csv')]

const changesOf = (deal: Row, field: string) =>
  (history.get(deal('Id')) ?? []).filter((row) => row('Field') === field)

/** Fields of the history beside the columns of the row that they lead to. */
const FIELDS: readonly (readonly [field: string, column: string])[] = [
  ['Name', 'Name'],
  ['StageName', 'StageName'],
  ['Amount', 'Amount'],
  ['CloseDate', 'CloseDate'],
  ['Probability', 'Probability'],
  ['ForecastCategoryName', 'ForecastCategoryName'],
  ['Buyer_Date__c', 'Buyer_Date__c'],
  ['Loss_Reason__c', 'Loss_Reason__c'],
  ['Owner', 'OwnerId'],
]

/** Rows for which something does not hold, by their ids; the tests want none. */
const without = (rows: readonly Row[], holds: (row: Row) => boolean) =>
  rows.filter((row) => !holds(row)).map((row) => row('Id'))

test('each change begins where the one before it ended, and the last one is the row', () => {
  const leads = (deal: Row, field: string, column: string) => {
    const changes = changesOf(deal, field)
    return changes.every((change, place) => {
      const next = changes[place + 1]
      const then = next ? next('OldValue') : deal(column)
      return change('OldValue') !== change('NewValue') && then === change('NewValue')
    })
  }
  for (const [field, column] of FIELDS) {
    expect([field, without(deals, (deal) => leads(deal, field, column))]).toEqual([field, []])
  }
})

test('knows no other fields', () => {
  const fields = new Set(['created', ...FIELDS.map(([field]) => field)])
  expect(without(all, (row) => fields.has(row('Field')))).toEqual([])
})

test('begins with the creation, goes on in order of time, and ends with the last modification', () => {
  const ordered = (deal: Row) => {
    const rows = history.get(deal('Id')) ?? []
    const times = rows.map((row) => row('CreatedDate'))
    return (
      rows[0]?.('Field') === 'created' &&
      times[0] === deal('CreatedDate') &&
      times.at(-1) === deal('LastModifiedDate') &&
      times.every((time, place) => place === 0 || (times[place - 1] ?? '') <= time)
    )
  }
  expect(without(deals, ordered)).toEqual([])
})

test('a deal that never changed stage is in Qualification; others began there', () => {
  const began = (deal: Row) => {
    const [first] = changesOf(deal, 'StageName')
    return (first ? first('OldValue') : deal('StageName')) === 'Qualification'
  }
  expect(without(deals, began)).toEqual([])
})

test('closing overwrites the close date with the day of closing', () => {
  const overwritten = (deal: Row) => {
    const closing = changesOf(deal, 'StageName').at(-1)
    const moved = changesOf(deal, 'CloseDate').at(-1)
    return (
      closing?.('NewValue') === deal('StageName') &&
      closing('CreatedDate').slice(0, 10) === deal('CloseDate') &&
      (moved === undefined || moved('CreatedDate') <= closing('CreatedDate'))
    )
  }
  const closed = deals.filter((row) => row('IsClosed') === 'true')
  expect(without(closed, overwritten)).toEqual([])
})

test('nothing is changed on a weekend', () => {
  const weekend = (row: Row) => [0, 6].includes(new Date(row('CreatedDate')).getUTCDay())
  expect(without(all, (row) => !weekend(row))).toEqual([])
})

test('whoever changes or does something works there on that day', () => {
  const works = (id: string, at: string) => {
    const user = users.get(id)
    const until = user?.('End_Date__c') ?? ''
    return (
      user !== undefined && user('Start_Date__c') <= at && (until === '' || at <= `${until}T99`)
    )
  }
  expect(without(all, (row) => works(row('CreatedById'), row('CreatedDate')))).toEqual([])
  expect(without(activities, (row) => works(row('OwnerId'), row('CreatedDate')))).toEqual([])
})

test('stage, probability and the marks of closing agree', () => {
  const agrees = (deal: Row) => {
    const stage = deal('StageName')
    const closed = ['Closed Won', 'Closed Lost', 'Unqualified'].includes(stage)
    const won = stage === 'Closed Won'
    return (
      deal('IsClosed') === String(closed) &&
      deal('IsWon') === String(won) &&
      (!closed || deal('Probability') === (won ? '100' : '0'))
    )
  }
  expect(without(deals, agrees)).toEqual([])
})

test('activities lie between creation and closing', () => {
  const byId = new Map(deals.map((deal) => [deal('Id'), deal]))
  const within = (row: Row) => {
    const deal = byId.get(row('WhatId'))
    if (!deal || row('CreatedDate') < deal('CreatedDate')) return false
    return deal('IsClosed') === 'false' || row('ActivityDate') <= deal('CloseDate')
  }
  expect(without(activities, within)).toEqual([])
})
