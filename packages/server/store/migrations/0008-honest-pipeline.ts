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
     period text NOT NULL,
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
  // What was set, ended, or whose warning was put aside, in order. Who did it is kept nowhere.
  await tenantTable(
    db,
    'pipeline_target',
    `pipeline_target_id bigint GENERATED ALWAYS AS IDENTITY,
     kind text NOT NULL CHECK (kind IN ('revenue', 'coverage', 'volume')),
     what text NOT NULL CHECK (what IN ('set', 'ended', 'putAside')),
     said jsonb,
     from_day date NOT NULL,
     reason text,
     warned jsonb,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, pipeline_target_id)`,
    appendOnly,
  )
}

async function lookedBack(db: Kysely<unknown>): Promise<void> {
  // What became of a deal that was let go early, as its owner found it half a year or a year later.
  await privateTable(
    db,
    'looked_back',
    `opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     after_months smallint NOT NULL,
     found text NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, opportunity_id, member_id, after_months)`,
    current,
    OWN,
  )
  // What everybody was told of these as one: told once, and kept by the program alone.
  await privateTable(
    db,
    'looked_back_told',
    `until_month date NOT NULL,
     told jsonb NOT NULL,
     counted jsonb NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, until_month)`,
    appendOnly,
    'false',
  )
  // What a team was told of the deals that it kept going; the same.
  await privateTable(
    db,
    'kept_going_told',
    `team_id bigint NOT NULL,
     until_month date NOT NULL,
     told jsonb NOT NULL,
     counted jsonb NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, team_id, until_month)`,
    appendOnly,
    'false',
  )
}
