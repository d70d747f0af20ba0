import { type Kysely, type Migration, sql } from 'kysely'
import { appendOnly, current, privateTable, tenantTable } from './tenant-table.ts'

/**
 * The learning loop: what people predict, how they debrief, the lessons that come of it, and how those
 * reach the next deal. What one person predicted, felt, was shown or answered is theirs alone; a
 * lesson, once published, belongs to everybody and names nobody.
 */
export const learning: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  await longTexts(db)
  await predictions(db)
  await debriefs(db)
  await buyingSides(db)
  await accountsUnseen(db)
  await lessons(db)
  await playbook(db)
  await headsUps(db)
  // What a week of an owner costs, as an admin says it: amount and currency.
  await sql`ALTER TABLE workspace ADD COLUMN week_cost jsonb`.execute(db)
}

const OWN = 'member_id = app_member()'

/** No text of anybody's is longer than its form takes. */
const isShort = (text: string) => `char_length(${text}) <= 10000`

/** Of what was filed and answered before there was a loop, too: its forms took less until now. */
async function longTexts(db: Kysely<unknown>): Promise<void> {
  const said = ['text', 'reopens'].map((field) => isShort(`content->'said'->>'${field}'`))
  await sql.raw(`ALTER TABLE filing ADD CHECK (${said.join(' AND ')})`).execute(db)
  await sql.raw(`ALTER TABLE reply ADD CHECK (${isShort('text')})`).execute(db)
}

async function predictions(db: Kysely<unknown>): Promise<void> {
  await privateTable(
    db,
    'prediction',
    `prediction_id uuid NOT NULL,
     opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     team_id bigint,
     predicted_at timestamptz NOT NULL,
     stage text,
     chance smallint NOT NULL CHECK (chance BETWEEN 0 AND 100),
     month date NOT NULL,
     likeliest text NOT NULL CHECK (${isShort('likeliest')}),
     deal jsonb NOT NULL,
     PRIMARY KEY (workspace_id, prediction_id)`,
    appendOnly,
    OWN,
  )
  // What a team was told of its predictions, and of which deals: told once, and shown by the program alone.
  await privateTable(
    db,
    'predictions_told',
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

async function buyingSides(db: Kysely<unknown>): Promise<void> {
  // What the owner of a deal knows of the buying side; the newest of a person and deal stands.
  await privateTable(
    db,
    'buying_side',
    `opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     said jsonb NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, opportunity_id, member_id)`,
    current,
    OWN,
  )
}

async function debriefs(db: Kysely<unknown>): Promise<void> {
  // Put off until a day; the newest row of a person and deal stands.
  await privateTable(
    db,
    'debrief_put_off',
    `opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     until_day date NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, opportunity_id, member_id)`,
    current,
    OWN,
  )
  // How a loss feels: apart from the account, never told to anybody, and its author may take it back.
  await privateTable(
    db,
    'feeling',
    `opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     text text NOT NULL CHECK (${isShort('text')}),
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, opportunity_id, member_id)`,
    current,
    OWN,
  )
  // The workspace's own levels below the fixed menu of causes: attribute, and aspect below it.
  await tenantTable(
    db,
    'cause_part',
    `cause_part_id uuid NOT NULL,
     cause text NOT NULL,
     parent_id uuid,
     name text NOT NULL,
     added_at timestamptz NOT NULL,
     retired_at timestamptz,
     PRIMARY KEY (workspace_id, cause_part_id)`,
    current,
  )
}

/** Whoever may give an account of a deal's end reads those of others once theirs is in, or once they say that they give none. */
async function accountsUnseen(db: Kysely<unknown>): Promise<void> {
  await privateTable(
    db,
    'loss_account_waived',
    `opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, opportunity_id, member_id)`,
    appendOnly,
    OWN,
  )
  const mine = (table: string) => `EXISTS (SELECT FROM ${table} own
    WHERE own.opportunity_id = loss_account.opportunity_id AND own.member_id = app_member())`
  const mayGive = `(owner_id = app_member() OR is_direct_manager(owner_id)
    OR ${mine('loss_invitation')} OR ${mine('loss_account_draft')})`
  const opens = `(${mine('loss_account_author')} OR ${mine('loss_account_waived')} OR NOT ${mayGive})`
  await sql`DROP POLICY of_member ON loss_account`.execute(db)
  await sql
    .raw(`CREATE POLICY of_member ON loss_account AS RESTRICTIVE
      USING (app_is_program() OR ${OWN} OR (is_audience(audience, member_id) AND ${opens}))
      WITH CHECK (app_is_program() OR ${OWN})`)
    .execute(db)
}

async function lessons(db: Kysely<unknown>): Promise<void> {
  await privateTable(
    db,
    'lesson_draft',
    `lesson_id uuid NOT NULL,
     member_id uuid NOT NULL,
     content jsonb NOT NULL,
     written_at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, lesson_id)`,
    current,
    OWN,
  )
  await tenantTable(
    db,
    'lesson',
    `lesson_id uuid NOT NULL,
     published_at timestamptz NOT NULL,
     published_on date NOT NULL,
     PRIMARY KEY (workspace_id, lesson_id)`,
    appendOnly,
  )
  // Who wrote it is not told: only the author finds their own again.
  await privateTable(
    db,
    'lesson_author',
    `lesson_id uuid NOT NULL,
     member_id uuid NOT NULL,
     PRIMARY KEY (workspace_id, lesson_id, member_id)`,
    appendOnly,
    OWN,
  )
  await tenantTable(
    db,
    'lesson_wording',
    `lesson_id uuid NOT NULL,
     version integer NOT NULL,
     content jsonb NOT NULL,
     said text NOT NULL,
     counts_from date NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, lesson_id, version)`,
    appendOnly,
  )
  // What became of it: kept by whom, to be looked at when, merged, retired, taken up again.
  await tenantTable(
    db,
    'lesson_event',
    `lesson_event_id bigint GENERATED BY DEFAULT AS IDENTITY,
     lesson_id uuid NOT NULL,
     kind text NOT NULL,
     content jsonb NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, lesson_event_id)`,
    appendOnly,
  )
  // Which losses it rests on is its authors' own; others get the sum.
  await privateTable(
    db,
    'lesson_evidence',
    `lesson_id uuid NOT NULL,
     opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, lesson_id, opportunity_id, member_id)`,
    appendOnly,
    OWN,
  )
  // Tried it: held, or did not. The line is read without its author.
  await privateTable(
    db,
    'lesson_trial',
    `lesson_trial_id uuid NOT NULL,
     lesson_id uuid NOT NULL,
     member_id uuid NOT NULL,
     held boolean NOT NULL,
     line text NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, lesson_trial_id)`,
    appendOnly,
    OWN,
  )
  await tenantTable(
    db,
    'lesson_action',
    `lesson_action_id uuid NOT NULL,
     lesson_id uuid NOT NULL,
     content jsonb NOT NULL,
     added_at timestamptz NOT NULL,
     done_at timestamptz,
     worked boolean,
     PRIMARY KEY (workspace_id, lesson_action_id)`,
    current,
  )
}

async function playbook(db: Kysely<unknown>): Promise<void> {
  // Versions: the newest row of an id stands; what was asked of a deal keeps the version that it answered.
  await tenantTable(
    db,
    'qualification_check',
    `check_id uuid NOT NULL,
     version integer NOT NULL,
     lesson_id uuid,
     content jsonb NOT NULL,
     retired boolean NOT NULL DEFAULT false,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, check_id, version)`,
    appendOnly,
  )
  await privateTable(
    db,
    'check_answer',
    `check_answer_id uuid NOT NULL,
     check_id uuid,
     opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     answer text NOT NULL CHECK (answer IN ('fits', 'doesNot', 'unknown')),
     note text NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, check_answer_id)`,
    appendOnly,
    OWN,
  )
  await tenantTable(
    db,
    'process_step',
    `process_step_id uuid NOT NULL,
     place integer NOT NULL,
     name text NOT NULL,
     added_at timestamptz NOT NULL,
     retired_at timestamptz,
     PRIMARY KEY (workspace_id, process_step_id)`,
    current,
  )
  // Steps of a deal with their day: those of the process, and when price and doubts were first spoken of.
  // The newest row of a step stands; without a day it was taken back.
  await privateTable(
    db,
    'deal_step',
    `deal_step_id uuid NOT NULL,
     opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     kind text NOT NULL,
     process_step_id uuid,
     on_day date,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, deal_step_id)`,
    appendOnly,
    OWN,
  )
  await tenantTable(
    db,
    'talk_track',
    `talk_track_id uuid NOT NULL,
     version integer NOT NULL,
     lesson_id uuid,
     content jsonb NOT NULL,
     expires_on date NOT NULL,
     retired boolean NOT NULL DEFAULT false,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, talk_track_id, version)`,
    appendOnly,
  )
  await privateTable(
    db,
    'talk_track_use',
    `talk_track_use_id uuid NOT NULL,
     talk_track_id uuid NOT NULL,
     opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     said jsonb NOT NULL,
     became text,
     of_use uuid,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, talk_track_use_id)`,
    appendOnly,
    OWN,
  )
}

async function headsUps(db: Kysely<unknown>): Promise<void> {
  // When a lesson was first before the owner's eyes on a deal.
  await privateTable(
    db,
    'heads_up_shown',
    `lesson_id uuid NOT NULL,
     opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     first_at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, lesson_id, opportunity_id, member_id)`,
    appendOnly,
    OWN,
  )
  await privateTable(
    db,
    'heads_up_answer',
    `heads_up_answer_id uuid NOT NULL,
     lesson_id uuid NOT NULL,
     opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     answer text NOT NULL CHECK (answer IN ('useful', 'notHere', 'later')),
     why text NOT NULL,
     until_day date,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, heads_up_answer_id)`,
    appendOnly,
    OWN,
  )
  // What everybody was told of how a lesson was delivered, and of which losses: told once, by the program.
  await privateTable(
    db,
    'delivery_told',
    `lesson_id uuid NOT NULL,
     until_month date NOT NULL,
     told jsonb NOT NULL,
     counted jsonb NOT NULL,
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, lesson_id, until_month)`,
    appendOnly,
    'false',
  )
}
