import type { Kysely, Migration } from 'kysely'
import { appendOnly, current, privateTable, tenantTable } from './tenant-table.ts'

/**
 * The learning loop: what people predict, how they debrief, the lessons that come of it, and how those
 * reach the next deal. What one person predicted, felt, was shown or answered is theirs alone; a
 * lesson, once published, belongs to everybody and names nobody.
 */
export const learning: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  await predictions(db)
  await debriefs(db)
  await lessons(db)
  await playbook(db)
  await headsUps(db)
}

const OWN = 'member_id = app_member()'

async function predictions(db: Kysely<unknown>): Promise<void> {
  await privateTable(
    db,
    'prediction',
    `prediction_id uuid NOT NULL,
     opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     predicted_at timestamptz NOT NULL,
     stage text,
     chance smallint NOT NULL CHECK (chance BETWEEN 0 AND 100),
     month date NOT NULL,
     likeliest text NOT NULL,
     deal jsonb NOT NULL,
     PRIMARY KEY (workspace_id, prediction_id)`,
    appendOnly,
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
     text text NOT NULL,
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
     at timestamptz NOT NULL,
     PRIMARY KEY (workspace_id, lesson_id, version)`,
    appendOnly,
  )
  // What became of it: kept by whom, to be looked at when, merged, retired, taken up again.
  await tenantTable(
    db,
    'lesson_event',
    `lesson_event_id uuid NOT NULL,
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
  await privateTable(
    db,
    'deal_step',
    `deal_step_id uuid NOT NULL,
     opportunity_id bigint NOT NULL,
     member_id uuid NOT NULL,
     kind text NOT NULL,
     process_step_id uuid,
     on_day date NOT NULL,
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
}
