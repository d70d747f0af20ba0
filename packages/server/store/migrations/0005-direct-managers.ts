import { type Kysely, type Migration, sql } from 'kysely'
import { current, tenantTable } from './tenant-table.ts'

/**
 * Whoever newly becomes somebody's direct manager, or by hand an owner who was somebody else before,
 * sees nothing of it before the time is over in which it can be objected to.
 */
export const directManagers: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  // Whose direct manager somebody is, as it was settled last, and from when flags open to them.
  await tenantTable(
    db,
    'direct_manager',
    `member_id uuid NOT NULL,
     manager_id uuid NOT NULL,
     from_at timestamptz NOT NULL,
     opens_at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, member_id, manager_id)`,
    current,
  )
  await sql`ALTER TABLE owner_match ADD COLUMN opens_at timestamptz`.execute(db)
  await sql`CREATE INDEX people_event_at ON people_event (workspace_id, at)`.execute(db)
  await keepThoseOfNow(db)
  await secondWall(db)
}

/** Who is a direct manager already has been that: nothing changes for them. */
export async function keepThoseOfNow(db: Kysely<unknown>): Promise<void> {
  const workspaces = await sql<{
    id: string
  }>`SELECT workspace_id::text AS id FROM workspace`.execute(db)
  for (const { id } of workspaces.rows) {
    await sql`SELECT set_config('app.workspace', ${id}, true)`.execute(db)
    const managers = await sql<{ id: string }>`
      SELECT DISTINCT member_id::text AS id FROM team_manager WHERE workspace_id = ${id}::uuid`.execute(
      db,
    )
    for (const manager of managers.rows) {
      await sql`SELECT set_config('app.member', ${manager.id}, true)`.execute(db)
      await sql`INSERT INTO direct_manager (workspace_id, member_id, manager_id, from_at, opens_at)
        SELECT workspace_id, member_id, ${manager.id}::uuid, now(), to_timestamp(0) FROM member
        WHERE workspace_id = ${id}::uuid AND is_direct_manager(member_id)`.execute(db)
    }
  }
  await sql`SELECT set_config('app.member', '', true), set_config('app.workspace', '', true)`.execute(
    db,
  )
}

async function secondWall(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE FUNCTION opens_to_manager(of_member uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM direct_manager d WHERE d.member_id = of_member AND d.manager_id = app_member()
        AND d.opens_at <= app_now()) AND is_direct_manager(of_member) $$`.execute(db)
  await sql`DROP POLICY of_member ON flag_grace`.execute(db)
  const seen = `(app_is_program() OR member_id = app_member()
    OR (until_at <= app_now() AND opens_to_manager(member_id)))`
  await sql
    .raw(`CREATE POLICY of_member ON flag_grace AS RESTRICTIVE USING ${seen} WITH CHECK ${seen}`)
    .execute(db)
}
