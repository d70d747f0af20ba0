import type { ClientBase } from 'pg'
import { SCHEMA } from '../database/connections.ts'
import { enterWorkspace, tablesOf, workspacesOf } from './tables.ts'

/** How much a database holds that a restore would replace. */
export interface WhatIsThere {
  readonly workspaces: number
  readonly opportunities: number
  readonly members: number
  /** Rows of anything else. */
  readonly rows: number
}

/** Looks through every table; a database that was only started once holds nothing. */
export async function whatIsThere(client: ClientBase): Promise<WhatIsThere> {
  const found = { workspaces: 0, opportunities: 0, members: 0, rows: 0 }
  const { rows: made } = await client.query(
    `SELECT to_regclass('${SCHEMA}.workspace') AS made WHERE to_regclass('${SCHEMA}.workspace') IS NOT NULL`,
  )
  if (made.length === 0) return found
  await client.query('BEGIN READ ONLY')
  const tables = await tablesOf(client)
  const workspaces = await workspacesOf(client)
  for (const table of tables.filter(({ byWorkspace }) => !byWorkspace))
    if (table.name !== 'workspace' && table.name !== 'member')
      found.rows += await countOf(client, table.name)
  for (const workspace of workspaces) {
    await enterWorkspace(client, workspace)
    found.opportunities += await countOf(client, 'opportunity')
    for (const table of tables.filter(({ byWorkspace }) => byWorkspace))
      found.rows += await countOf(client, table.name)
  }
  const member = tables.some(({ name }) => name === 'member')
  if (member) found.members = await countOf(client, 'member')
  await client.query('ROLLBACK')
  return { ...found, workspaces: workspaces.length }
}

async function countOf(client: ClientBase, table: string): Promise<number> {
  const { rows } = await client.query<{ n: string }>(
    `SELECT count(*) AS n FROM ${client.escapeIdentifier(table)}`,
  )
  return Number(rows[0]?.n ?? 0)
}

/** Whether nothing would be lost. */
export function isEmpty({ workspaces, members, rows }: WhatIsThere): boolean {
  return workspaces <= 1 && members === 0 && rows === 0
}
