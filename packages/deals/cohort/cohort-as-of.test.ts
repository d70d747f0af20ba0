import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOfIso, isoOrNull, NO_DAY } from '../shared/day.ts'
import { simulateCompany } from '../testing/simulate-company.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { type Cohort, STANDINGS } from './cohort.ts'
import { cohortAsOf } from './cohort-as-of.ts'
import { ENDINGS } from './endings.ts'
import { historyOf, type OpportunityRecord } from './history-of.ts'
import { attributeAsOf } from './values-as-of.ts'

const stages = {
  Qualify: 'open',
  Fit: 'open',
  Propose: 'open',
  Suspect: 'parked',
  Won: 'won',
  Lost: 'lost',
  'No Decision': 'noDecision',
  Unqualified: 'disqualified',
} as const

const at = (iso: string) => dayOfIso(iso) ?? NO_DAY

function seen(record: Partial<OpportunityRecord>, day: string, reportedUntil = '2025-12-31') {
  const history = historyOf([{ id: 'A', createdOn: '2025-01-01', ...record }], {
    stages,
    reportedUntil,
  })
  return told(cohortAsOf(history, at(day)), 0)
}

function told(cohort: Cohort, r: number) {
  if (r >= cohort.size) return undefined
  return {
    stage: cohort.history.stage.values[cohort.stage[r] ?? -1] ?? null,
    standing: STANDINGS[cohort.standing[r] ?? 0],
    ending: ENDINGS[cohort.ending[r] ?? 0],
    closedOn: isoOrNull(cohort.closedOn[r] ?? NO_DAY),
    closeDate: isoOrNull(cohort.closeDate[r] ?? NO_DAY),
    amount: cohort.amount[r],
    furthest: cohort.furthest[r],
    stageSince: isoOrNull(cohort.stageSince[r] ?? NO_DAY),
  }
}

const moved: Partial<OpportunityRecord> = {
  amount: 300,
  changes: [
    { on: '2025-02-01', field: 'stage', before: 'Qualify', after: 'Fit' },
    { on: '2025-03-01', field: 'closeDate', before: '2025-04-01', after: '2025-06-01' },
    { on: '2025-03-05', field: 'amount', before: 100, after: 300 },
    { on: '2025-05-10', field: 'stage', before: 'Fit', after: 'Lost' },
    { on: '2025-05-10', field: 'closeDate', before: '2025-06-01', after: '2025-05-10' },
  ],
}

test('a value on a past day: the last change before, else what a later change replaced, else now', () => {
  expect(seen(moved, '2025-01-15')).toEqual({
    stage: 'Qualify',
    standing: 'open',
    ending: 'open',
    closedOn: null,
    closeDate: '2025-04-01',
    amount: 100,
    furthest: 0,
    stageSince: '2025-01-01',
  })
  expect(seen(moved, '2025-04-15')).toMatchObject({
    stage: 'Fit',
    closeDate: '2025-06-01',
    amount: 300,
    furthest: 1,
    stageSince: '2025-02-01',
  })
  expect(seen(moved, '2025-05-10')).toMatchObject({
    stage: 'Lost',
    standing: 'closed',
    ending: 'lost',
    closedOn: '2025-05-10',
    furthest: 1,
  })
})

test('it exists from the end of the day of its creation', () => {
  expect(seen(moved, '2024-12-31')).toBeUndefined()
  expect(seen(moved, '2025-01-01')).toBeDefined()
})

test('a reopening undoes the closing; the last closing counts', () => {
  const record: Partial<OpportunityRecord> = {
    changes: [
      { on: '2025-02-01', field: 'stage', before: 'Fit', after: 'Lost' },
      { on: '2025-03-01', field: 'stage', before: 'Lost', after: 'Fit' },
      { on: '2025-06-01', field: 'stage', before: 'Fit', after: 'Won' },
    ],
  }
  expect(seen(record, '2025-02-15')).toMatchObject({ ending: 'lost', closedOn: '2025-02-01' })
  expect(seen(record, '2025-04-01')).toMatchObject({ ending: 'open', closedOn: null })
  expect(seen(record, '2025-07-01')).toMatchObject({ ending: 'won', closedOn: '2025-06-01' })
})

test('a loss that is relabelled closed when it was lost; one that becomes a win closed then', () => {
  const then = (after: string): Partial<OpportunityRecord> => ({
    changes: [
      { on: '2025-02-01', field: 'stage', before: 'Fit', after: 'Lost' },
      { on: '2025-03-01', field: 'stage', before: 'Lost', after },
    ],
  })
  expect(seen(then('Unqualified'), '2025-04-01')).toMatchObject({ closedOn: '2025-02-01' })
  expect(seen(then('Won'), '2025-04-01')).toMatchObject({ ending: 'won', closedOn: '2025-03-01' })
})

test('without history a closed deal closed on its stated day, else on its close date', () => {
  const stated = { stage: 'Won', closedOn: '2025-05-01', closeDate: '2025-09-01' }
  expect(seen(stated, '2025-12-31')).toMatchObject({ ending: 'won', closedOn: '2025-05-01' })
  expect(seen({ stage: 'Lost', closeDate: '2025-05-02' }, '2025-12-31')).toMatchObject({
    closedOn: '2025-05-02',
  })
  expect(seen({ stage: 'Fit', closeDate: '2025-05-02' }, '2025-12-31')).toMatchObject({
    ending: 'open',
    closedOn: null,
  })
})

test('before a closing that no history tells, it was open, and its stage and date are not known', () => {
  const record = { stage: 'Won', closedOn: '2025-05-01', closeDate: '2025-05-01' }
  expect(seen(record, '2025-04-30')).toMatchObject({
    standing: 'open',
    stage: null,
    closeDate: null,
    furthest: -1,
  })
})

test('what closing fills in is not known before it, unless it has a history', () => {
  const cohort = (day: string) =>
    cohortAsOf(
      historyOf(
        [{ id: 'A', createdOn: '2025-01-01', lossReason: 'Price', changes: moved.changes ?? [] }],
        { stages, reportedUntil: '2025-12-31' },
      ),
      at(day),
    )
  expect(cohort('2025-04-01').lossReason[0]).toBe(-1)
  expect(cohort('2025-06-01').lossReason[0]).toBe(0)
})

test('an outcome beside the stage closes it and tells more', () => {
  const record: Partial<OpportunityRecord> = {
    stage: 'Fit',
    changes: [{ on: '2025-05-01', field: 'outcome', before: 'open', after: 'noDecision' }],
  }
  expect(seen(record, '2025-04-30')).toMatchObject({ ending: 'open' })
  expect(seen(record, '2025-05-01')).toMatchObject({
    ending: 'noDecision',
    closedOn: '2025-05-01',
  })
})

test('a change seen between two exports is dated by the stated closing day', () => {
  const record: Partial<OpportunityRecord> = {
    closedOn: '2025-04-20',
    changes: [{ on: '2025-05-01', field: 'stage', before: 'Fit', after: 'Won', precision: 1 }],
  }
  expect(seen(record, '2025-06-01')).toMatchObject({ closedOn: '2025-04-20' })
})

test('deleted ones are no longer there; one that vanished while open is gone', () => {
  const deleted: Partial<OpportunityRecord> = {
    stage: 'Fit',
    deleted: true,
    changes: [{ on: '2025-05-01', field: 'deleted', before: null, after: 1 }],
  }
  expect(seen(deleted, '2025-04-30')).toMatchObject({ standing: 'open' })
  expect(seen(deleted, '2025-05-01')).toBeUndefined()
  const gone: Partial<OpportunityRecord> = {
    stage: 'Fit',
    gone: true,
    changes: [{ on: '2025-05-01', field: 'gone', before: null, after: 1 }],
  }
  expect(seen(gone, '2025-04-30')).toMatchObject({ standing: 'open' })
  expect(seen(gone, '2025-05-01')).toMatchObject({ standing: 'gone' })
})

test('without a day of creation it is known from its first trace, and the doubts say so', () => {
  const history = historyOf(
    [
      { id: 'A', stage: 'Fit' },
      { id: 'B', stage: 'Won', closedOn: '2025-03-01' },
    ],
    { stages, reportedUntil: '2025-12-31' },
  )
  expect(cohortAsOf(history, at('2025-12-30')).size).toBe(1)
  const now = cohortAsOf(history, at('2025-12-31'))
  expect(now.size).toBe(2)
  expect(now.doubts.join(' ')).toContain('2 deals have no day of creation')
})

test('an attribute with a history has its value of the day', () => {
  const history = historyOf(
    [
      {
        id: 'A',
        createdOn: '2025-01-01',
        attributes: { Region: 'North' },
        changes: [
          {
            on: '2025-05-01',
            field: 'attribute',
            attribute: 'Region',
            before: 'South',
            after: 'North',
          },
        ],
      },
    ],
    { stages },
  )
  const value = (day: string) =>
    history.attributes[0]?.values[attributeAsOf(history, 0, at(day))[0] ?? -1]
  expect(value('2025-04-30')).toBe('South')
  expect(value('2025-05-01')).toBe('North')
})

test('no change after the day alters the cohort of the day, or the truth about it', () => {
  const { records, lastDay } = simulateCompany({ seed: 'no look-ahead', deals: 400 })
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 1_200 }), (before) => {
      const day = lastDay - 1_200 + before
      const whole = historyOf(records, { stages, reportedUntil: lastDay })
      const cut = historyOf(
        records.map((record) => upTo(record, day)),
        {
          stages,
          reportedUntil: lastDay,
        },
      )
      const [a, b] = [cohortAsOf(whole, day), cohortAsOf(cut, day)]
      expect(a.size).toBe(b.size)
      for (let r = 0; r < a.size; r++) expect(told(a, r)).toEqual(told(b, r))
      const [s, t] = [truthAsOf(a), truthAsOf(b)]
      expect(s.state).toEqual(t.state)
      expect(s.score).toEqual(t.score)
      for (let r = 0; r < a.size; r++) expect(s.signalsOf(r)).toEqual(t.signalsOf(r))
    }),
    { numRuns: 25 },
  )
})

/** The record as the CRM had it at the end of a day. */
function upTo(record: OpportunityRecord, day: number): OpportunityRecord {
  const changes = record.changes ?? []
  const past = changes.filter((c) => Number(c.on) <= day)
  const value = (field: 'stage' | 'closeDate') =>
    past.findLast((c) => c.field === field)?.after ??
    changes.find((c) => c.field === field)?.before ??
    record[field]
  return {
    ...record,
    stage: value('stage') as string,
    closeDate: value('closeDate') as number,
    changes: past,
  }
}

test('an outcome that the row states beside the stage tells nothing of the days before the closing', () => {
  const record = {
    stage: 'Lost',
    outcome: 'noDecision',
    closeDate: '2025-04-01',
    changes: [
      { on: '2025-02-01', field: 'stage', before: 'Qualify', after: 'Propose' },
      { on: '2025-04-01', field: 'stage', before: 'Propose', after: 'Lost' },
    ],
  } as const
  expect(seen(record, '2025-02-15')).toMatchObject({ stage: 'Propose', ending: 'open' })
  expect(seen(record, '2025-04-02')).toMatchObject({ ending: 'noDecision', closedOn: '2025-04-01' })
})
