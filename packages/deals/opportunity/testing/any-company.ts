import fc from 'fast-check'
import type { ChangeRecord, OpportunityRecord } from '../../cohort/history-of.ts'
import { type Day, NO_DAY } from '../../shared/day.ts'
import { at, moved, past, priced, stage } from './told.ts'

/** The first day on which a deal of any company is created, and the last on which anything happens. */
export const FIRST = at('2025-01-01')
export const LAST = at('2026-06-30')

type Values = Pick<
  OpportunityRecord,
  'stage' | 'closeDate' | 'amount' | 'buyerDate' | 'owner' | 'currency' | 'account'
>
type Field = 'stage' | 'closeDate' | 'amount' | 'buyerDate' | 'owner'

/** A deal as it was at its creation, and what happened then: every change replaces what stood before. */
export interface AnyDeal {
  readonly id: string
  readonly createdOn: Day
  readonly began: Values
  readonly steps: readonly { on: Day; field: Field; after: string | number | null }[]
  readonly contacts: readonly { on: Day; direction?: 'us' | 'buyer' }[]
  readonly goneOn: Day
}

const OPEN_STAGE = fc.constantFrom('Qualify', 'Fit', 'Propose', 'Suspect')
const STAGE = fc.constantFrom(
  ...['Qualify', 'Fit', 'Propose', 'Suspect', 'Won', 'Lost', 'No Decision', 'Unqualified'],
)
const DAY = fc.integer({ min: FIRST, max: LAST })
const DATE = fc.oneof(DAY, fc.integer({ min: FIRST - 400, max: LAST + 4_000 }), fc.constant(null))
const AMOUNT = fc.oneof(fc.integer({ min: -500, max: 10 ** 9 }), fc.constant(null), fc.constant(0))
const OWNER = fc.constantFrom('one', 'two')

/** Nothing, or a deal that has been through anything, several things on a day too. */
const anyDeal: fc.Arbitrary<AnyDeal> = fc
  .record({
    createdOn: DAY,
    began: fc.record({
      stage: OPEN_STAGE,
      closeDate: DATE,
      amount: AMOUNT,
      buyerDate: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, DATE),
      owner: OWNER,
      currency: fc.constantFrom('EUR', 'JPY', null),
      account: fc.constantFrom('Acme', 'Borea', null),
    }),
    steps: fc.array(
      fc.record({
        // Often the same day as the step before.
        later: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90 })),
        what: fc.oneof(
          fc.record({ field: fc.constant('stage' as const), after: STAGE }),
          fc.record({ field: fc.constant('closeDate' as const), after: DATE }),
          fc.record({ field: fc.constant('amount' as const), after: AMOUNT }),
          fc.record({ field: fc.constant('buyerDate' as const), after: DATE }),
          fc.record({ field: fc.constant('owner' as const), after: OWNER }),
        ),
      }),
      { maxLength: 9 },
    ),
    contacts: fc.array(
      fc.record(
        { on: DAY, direction: fc.constantFrom('us' as const, 'buyer' as const) },
        { requiredKeys: ['on'] },
      ),
      { maxLength: 6 },
    ),
    goneOn: fc.oneof({ weight: 8, arbitrary: fc.constant(NO_DAY) }, DAY),
  })
  .map(({ steps, ...deal }) => {
    let on = deal.createdOn
    const dated = steps.map(({ later, what }) => {
      on += later
      return { on, ...what }
    })
    return { ...deal, id: '', steps: dated }
  })

export const anyDeals: fc.Arbitrary<readonly AnyDeal[]> = fc
  .array(anyDeal, { minLength: 1, maxLength: 12 })
  .map((deals) => deals.map((deal, n) => ({ ...deal, id: `deal ${n}` })))

/** What the source tells of a deal when it is exported on a day: nothing of what comes later. */
export function toldUntil(deal: AnyDeal, day: Day): OpportunityRecord | undefined {
  if (deal.createdOn > day) return undefined
  const values: Record<string, string | number | null | undefined> = { ...deal.began }
  const changes: ChangeRecord[] = []
  for (const { on, field, after } of deal.steps) {
    const before = values[field]
    if (on > day || before === after) continue
    changes.push({ on, field, before, after })
    values[field] = after
  }
  const gone = deal.goneOn !== NO_DAY && deal.goneOn <= day
  if (gone) changes.push({ on: deal.goneOn, field: 'gone', before: null, after: 1 })
  return {
    id: deal.id,
    createdOn: deal.createdOn,
    ...values,
    gone,
    changes,
    activities: deal.contacts.filter(({ on }) => on <= day),
  }
}

/** Enough deals of the past to say what became of deals like any. */
export const PAST: readonly OpportunityRecord[] = [
  ...past('Won', 25, 40),
  ...past('Lost', 30, 70),
  ...past('No Decision', 10, 200),
  {
    id: 'repriced',
    createdOn: '2024-01-01',
    changes: [priced('2024-02-01', 100, 90), stage('2024-03-01', 'Fit', 'Lost')],
  },
  ...Array.from({ length: 25 }, (_, n) => ({
    id: `thrown ${n}`,
    createdOn: '2024-01-01',
    activities: [{ on: '2024-01-20' }],
    changes: [
      moved('2024-02-01', '2024-03-31', '2024-12-31'),
      stage('2024-03-01', 'Fit', 'Suspect'),
      stage('2024-11-01', 'Suspect', n < 2 ? 'Won' : 'Lost'),
    ],
  })),
]

/** The whole company as it is told on a day. */
export function companyUntil(deals: readonly AnyDeal[], day: Day): OpportunityRecord[] {
  const told = deals.map((deal) => toldUntil(deal, day))
  return [...PAST, ...told.filter((deal) => deal !== undefined)]
}

const WORD = fc.constantFrom('Qualify', 'Fit', 'Suspect', 'Won', 'Lost', 'Unqualified', null)
const TOLD_ON = fc.integer({ min: FIRST - 60, max: LAST })
const toldChange = <F extends ChangeRecord['field'], V>(field: F, value: fc.Arbitrary<V>) =>
  fc.record({
    on: TOLD_ON,
    field: fc.constant(field),
    before: value,
    after: value,
    precision: fc.constantFrom(0, 1, 2),
  })

/** Records that need not fit together: gaps, days before the creation, changes that nothing led to. */
export const anythingTold: fc.Arbitrary<readonly OpportunityRecord[]> = fc
  .array(
    fc.record(
      {
        createdOn: TOLD_ON,
        closedOn: TOLD_ON,
        firstSeenOn: TOLD_ON,
        stage: WORD,
        closeDate: TOLD_ON,
        buyerDate: TOLD_ON,
        amount: fc.integer(),
        gone: fc.boolean(),
        changes: fc.array(
          fc.oneof(
            toldChange('stage', WORD),
            toldChange('closeDate', fc.option(TOLD_ON)),
            toldChange('amount', fc.option(fc.integer())),
            toldChange('gone', fc.constantFrom(1, null)),
          ),
          { maxLength: 8 },
        ),
        activities: fc.array(fc.record({ on: TOLD_ON }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 6 },
  )
  .map((records) => records.map((record, n) => ({ id: `told ${n}`, ...record })))
