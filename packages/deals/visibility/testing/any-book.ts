import fc from 'fast-check'
import type { OpportunityRecord } from '../../cohort/history-of.ts'
import { anyDeals, companyUntil, LAST } from '../../opportunity/testing/any-company.ts'
import { truthOf } from '../../opportunity/testing/told.ts'
import type { Truth } from '../../truth/truth-as-of.ts'
import { OWNERS } from './any-organisation.ts'

/** The id and the name of a deal, such as stand in no sentence by chance. */
export const idOf = (n: number) => `id${n}q`
export const nameOf = (n: number) => `Bk${n}q`

const OWNER = fc.option(fc.constantFrom(...OWNERS), { freq: 8 })

/** The truth of a small book of anything, with a past, of several owners. */
export const anyBook: fc.Arbitrary<Truth> = fc
  .tuple(anyDeals, fc.array(OWNER, { minLength: 30, maxLength: 30 }))
  .map(([deals, owners]) =>
    truthOf(
      companyUntil(deals, LAST).map((record, n) => ownedBy(record, n, owners[n % 30] ?? null)),
      LAST,
    ),
  )

function ownedBy(record: OpportunityRecord, n: number, owner: string | null): OpportunityRecord {
  const changes = (record.changes ?? []).filter(({ field }) => field !== 'owner')
  return { ...record, id: idOf(n), name: nameOf(n), owner, changes }
}
