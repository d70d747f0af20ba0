import { z } from 'zod'
import { CELL_KINDS, MEASURES, type Publication, WITHHELD } from './publication.ts'

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const tenths = z.int().min(0).max(10)

/** One figure as it is shown: a share, or why there is none. */
const cellToldSchema = z.strictObject({
  measure: z.enum(MEASURES),
  cell: z.strictObject({ kind: z.enum(CELL_KINDS), team: z.int().nullable() }),
  deals: z.int().min(0).nullable(),
  share: z.strictObject({ from: tenths, to: tenths }).nullable(),
  withheld: z.enum(WITHHELD).nullable(),
  months: z.tuple([month, month]),
})

/** What is shown of a publication. Strict: what is remembered of deals must not slip through. */
export const publicationToldSchema = z.strictObject({
  period: month,
  until: z.int(),
  cells: z.array(cellToldSchema),
})
export type PublicationTold = z.infer<typeof publicationToldSchema>

/** A publication without what is remembered for later audits. */
export function publicationTold({ period, until, cells }: Publication): PublicationTold {
  return { period, until, cells: cells.map((cell) => ({ ...cell, months: [...cell.months] })) }
}
