import { type Kysely, type Migration, sql } from 'kysely'
import { appendOnly, current, privateTable, tenantTable } from './tenant-table.ts'

/**
 * The honest pipeline: what people say will come, what a team sets itself as a target, and whether
 * letting go early overshot. What one person said or answered is theirs alone; others get the sum.
 */
export const honestPipeline: Migration = { up }

const OWN = 'member_id = app_member()'

async function up(db: Kysely<unknown>): Promise<void> {
  await forecastCalls(db)
  await targets(db)
  await lookedBack(db)
  // From when on deals may be let go here, as an admin says it; null: from the first filing on.
  await sql`ALTER TABLE workspace ADD COLUMN programme_start date`.execute(db)
}

async function forecastCalls(db: Kysely<unknown>): Promise<void> {
  // What somebody says will be won in a period; never changed, a later one stands beside it.
  await privateTable(
    db,
    'forecast_call',
    `forecast_call_id uuid NOT NULL,
     member_id uuid NOT NULL,
     team_id bigint,
     period text NOT NULL CHECK (char_length(period) <= 10),
     called_at timestamptz NOT NULL,
     said jsonb NOT NULL,
     PRIMARY KEY (workspace_id, forecast_call_id)`,
    appendOnly,
    OWN,
  )
  // What a team was told of its calls of a period: told once, and shown by the program alone.
  await privateTable(
    db,
    'forecast_calls_told',
    `team_id bigint NOT NULL,
     period text NOT NULL,
     told jsonb NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, team_id, period)`,
    appendOnly,
    'false',
  )
}

async function targets(db: Kysely<unknown>): Promise<void> {
  // What is aimed at, and what it was said to do when it was set; the newest of a kind stands.
  await tenantTable(
    db,
    'pipeline_target',
    `pipeline_target_id uuid NOT NULL,
     kind text NOT NULL,
     said jsonb NOT NULL,
     warned jsonb NOT NULL,
     set_at timestamptz NOT NULL,
     ended_at timestamptz,
     PRIMARY KEY (workspace_id, pipeline_target_id)`,
    current,
  )
}

async function lookedBack(db: Kysely<unknown>): Promise<void> {
  // What became of a deal that was let go early, as its owner found it half a year or a year later.
  await privateTable(
    db,
    'looked_back',
    `opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     after_months smallint NOT NULL CHECK (after_months IN (6, 12)),
     found text NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, opportunity_id, member_id, after_months)`,
    current,
    OWN,
  )
}
