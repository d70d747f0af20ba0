import { STATEMENT_COLUMNS, STATEMENT_KINDS, type StatementKind } from '@closed-learned/deals'
import type { Session } from '../session.ts'

const TYPES: Record<string, string> = {
  file: 'integer',
  line: 'integer',
  at: 'timestamptz',
  createdAt: 'timestamptz',
  modifiedAt: 'timestamptz',
  convertedAt: 'timestamptz',
  activeFrom: 'date',
  activeTo: 'date',
  deleted: 'boolean',
  values: 'jsonb',
  key: 'text COLLATE "C"',
  field: 'text COLLATE "C"',
  opportunity: 'text COLLATE "C"',
}

/** `createdAt` → `created_at`. */
const column = (name: string) => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
const table = (kind: StatementKind) => `said_${column(kind)}`

/**
 * Makes the tables of one transaction that take what a source says as it comes: temporary, so that
 * they write no log, know no row security (which COPY cannot pass) and vanish with the transaction.
 */
export async function makeStaging(session: Session): Promise<void> {
  for (const kind of STATEMENT_KINDS) {
    const columns = STATEMENT_COLUMNS[kind].map(
      (name) => `${column(name)} ${TYPES[name] ?? 'text'}`,
    )
    await session.run(`CREATE TEMP TABLE ${table(kind)} (${columns.join(', ')}) ON COMMIT DROP`)
  }
  await session.run(
    `CREATE TEMP TABLE left_out (file integer, line integer, reason text) ON COMMIT DROP`,
  )
  await session.run(`CREATE TEMP TABLE taken (file integer, rows bigint) ON COMMIT DROP`)
}

/** The target of a bulk copy of statements of this kind. */
export function stagingTarget(kind: StatementKind): string {
  return `${table(kind)} (${STATEMENT_COLUMNS[kind].map(column).join(', ')})`
}

const JOINED = new Set<string>(['key', 'opportunity', 'field', 'at'])

/** Tells the planner how much was said, before anything is joined with it. */
export async function analyseStaging(session: Session): Promise<void> {
  for (const kind of STATEMENT_KINDS) {
    // Only what is joined on: looking at the rest as well would cost more than it tells.
    const joined = STATEMENT_COLUMNS[kind].filter((name) => JOINED.has(name))
    await session.run(`ANALYZE ${table(kind)} (${joined.join(', ')})`)
  }
}
