import { z } from 'zod'
import { mappingSchema } from './mapping.ts'

/** How an upload is told: where it stands, what its files hold, what became of them. */

export const mappingToldSchema = mappingSchema.meta({ id: 'Mapping' })
// A union: in the description of the API a named schema that is made nullable loses its null.
const mapping = z.union([mappingToldSchema, z.null()])

const rejectedRow = z.object({
  file: z.string(),
  line: z.int(),
  reason: z.string(),
  /** As it stands in the file; its beginning where it is long. */
  content: z.string(),
})

/** The report of an import or of a dry run, with the first rows that were set aside. */
const importReport = z.object({
  files: z
    .array(
      z.object({
        name: z.string(),
        kind: z.string(),
        rows: z.int(),
        accepted: z.int(),
        unchanged: z.int(),
        rejected: z.int(),
      }),
    )
    .readonly(),
  opportunities: z.int(),
  changes: z.int(),
  activities: z.int(),
  stages: z
    .array(z.object({ name: z.string(), meaning: z.string(), guessed: z.boolean() }))
    .readonly(),
  attributes: z
    .array(
      z.object({
        name: z.string(),
        of: z.string(),
        kind: z.string(),
        meaning: z.string(),
        filled: z.int(),
        values: z.int(),
        /** Why it is kept out of the attributes, or null. */
        leak: z.string().nullable(),
      }),
    )
    .readonly(),
  doubts: z.array(z.string()).readonly(),
  system: z.string(),
  dryRun: z.boolean(),
  /** Newest moment that the files report, milliseconds since 1970. */
  reportedUntil: z.number(),
  /** The mapping that was used, complete. */
  mapping,
  /** Name of the file of all rows that were set aside; null if none was. */
  rejectedFile: z.string().nullable(),
  /** The first 200 of them. */
  rejected: z.array(rejectedRow).readonly(),
})

const lookedFile = z.object({
  name: z.string(),
  kind: z.string(),
  system: z.string().nullable(),
  columns: z
    .array(z.object({ name: z.string(), samples: z.array(z.string()).readonly() }))
    .readonly(),
  rows: z.int().nullable(),
})

export const importStateSchema = z.object({
  id: z.string(),
  /** Grows with every change of this document. */
  version: z.int(),
  state: z.enum(['open', 'reading', 'checked', 'refused', 'importing', 'done']),
  /** Another import is running, and this one begins after it. */
  waiting: z.boolean(),
  progress: z
    .object({
      file: z.string(),
      rows: z.int(),
      bytes: z.number(),
      ofBytes: z.number(),
      /** All is read, and is being compared with what is known. */
      read: z.boolean(),
    })
    .nullable(),
  uploads: z.array(z.object({ name: z.string(), bytes: z.number() })).readonly(),
  /** What each table is taken for, with columns to correct it by; empty until they were looked at. */
  files: z.array(lookedFile).readonly(),
  /** The mapping as far as it is known: used, planned, guessed, or given; null where none is. */
  mapping,
  report: importReport.nullable(),
  refusal: z
    .object({
      kind: z.string(),
      text: z.string(),
      mend: z.string(),
      guess: mapping,
    })
    .nullable(),
})
export type ImportState = z.infer<typeof importStateSchema>
export type ImportTold = z.infer<typeof importReport>
export type RejectedTold = z.infer<typeof rejectedRow>

/** The imports that brought something. */
export const pastImportsSchema = z.object({
  imports: z
    .array(
      z.object({
        batch: z.int(),
        system: z.string(),
        learnedAt: z.iso.datetime(),
        exportedAt: z.iso.datetime(),
        files: z.array(
          z.object({ name: z.string(), kind: z.string(), rows: z.int(), rejected: z.int() }),
        ),
        /** Deals of which it told for the first time. */
        opportunities: z.int(),
      }),
    )
    .readonly(),
})
export type PastImports = z.infer<typeof pastImportsSchema>
