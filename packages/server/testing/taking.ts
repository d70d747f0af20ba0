import { OPERATOR } from '@closed-learned/deals'
import type { Source } from '../sources/port.ts'
import { importFiles } from '../work/import-files.ts'
import { isRefusal } from '../work/refusals.ts'
import type { TestHouse } from './test-house.ts'

/** How tests of the ledger bring statements in and look at what became of them. */
export function taking(house: TestHouse) {
  const rows = <Row extends object>(text: string) =>
    house.store.inWorkspace((s) => s.run<Row>(text))
  return {
    rows,
    async take(source: Source, dryRun = false) {
      const report = await importFiles(house, OPERATOR, source, { dryRun })
      if (isRefusal(report)) throw new Error(report.text)
      return report
    },
    changes: () => rows<ToldChange>(CHANGES),
  }
}

interface ToldChange {
  key: string
  field: string
  old: string | null
  new: string | null
  day: string
  precision: number
}

const CHANGES = `
  SELECT o.key, c.field, c.old, c.new, to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, c.precision
  FROM opportunity_change c JOIN opportunity o USING (opportunity_id) ORDER BY o.key, c.at, c.ordinal`

/** An opportunity's row. */
export const deal = (key: string, values: object, more: object = {}) => ({
  key,
  createdAt: '2026-01-05T09:00:00.000Z',
  values: { name: `Deal ${key}`, ...values },
  ...more,
})

/** The first moment of a day, milliseconds. */
export const day = (text: string) => Date.parse(`${text}T00:00:00.000Z`)
