import { createHash, randomUUID } from 'node:crypto'
import type {
  DealStep,
  DealStepAsked,
  MemberId,
  ProcessAsked,
  ProcessStep,
  StepInForce,
} from '@closed-learned/deals'
import type { Session } from './session.ts'

/** The steps that stand, in their order. */
export function readProcess(session: Session): Promise<ProcessStep[]> {
  return session.run<ProcessStep>(
    `SELECT process_step_id AS id, name FROM process_step WHERE retired_at IS NULL
     ORDER BY place, process_step_id`,
  )
}

/** Every step that there ever was, with when it came in and when it was left out. */
export function readEveryStep(session: Session): Promise<StepInForce[]> {
  return session.run<StepInForce>(
    `SELECT process_step_id AS id, (extract(epoch FROM added_at) * 1000)::float8 AS "addedAt",
       (extract(epoch FROM retired_at) * 1000)::float8 AS "retiredAt"
     FROM process_step ORDER BY added_at, process_step_id`,
  )
}

/** Tells steps that stand from any others; null where there are none. */
export function versionOfProcess(steps: readonly ProcessStep[]): string | null {
  if (steps.length === 0) return null
  const text = JSON.stringify(steps.map(({ id, name }) => [id, name]))
  return createHash('sha256').update(text).digest('hex').slice(0, VERSION_DIGITS)
}

const VERSION_DIGITS = 16

/**
 * Writes the steps anew: those that are named keep their id, those left out are retired. False, with nothing
 * written, where those that stand are not of the version any more.
 */
export async function writeProcess(
  session: Session,
  { steps, version }: ProcessAsked,
  now: number,
): Promise<boolean> {
  await session.run('SELECT pg_advisory_xact_lock(7201, 9)')
  const standing = await readProcess(session)
  if (versionOfProcess(standing) !== version) return false
  const known = new Set(standing.map(({ id }) => id))
  await session.run(
    'UPDATE process_step SET retired_at = to_timestamp($1::float8 / 1000) WHERE retired_at IS NULL',
    [now],
  )
  for (const [place, { id, name }] of steps.entries())
    if (id !== null && known.has(id))
      await session.run(
        'UPDATE process_step SET place = $2, name = $3, retired_at = NULL WHERE process_step_id = $1',
        [id, place, name],
      )
    else
      await session.run(
        `INSERT INTO process_step (workspace_id, process_step_id, place, name, added_at)
         VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, to_timestamp($4::float8 / 1000))`,
        [randomUUID(), place, name, now],
      )
  return true
}

/** Steps of deals that the session may see and that were not taken back: the newest of each stands. */
export function readDealSteps(session: Session, of?: number): Promise<DealStep[]> {
  return session.run<DealStep>(
    `SELECT * FROM (
       SELECT DISTINCT ON (opportunity_id, member_id, kind, process_step_id)
         opportunity_id AS opportunity, member_id AS member, kind, process_step_id AS step,
         to_char(on_day, 'YYYY-MM-DD') AS "on", (extract(epoch FROM at) * 1000)::float8 AS at
       FROM deal_step WHERE $1::bigint IS NULL OR opportunity_id = $1
       ORDER BY opportunity_id, member_id, kind, process_step_id, deal_step.at DESC, deal_step_id) newest
     WHERE "on" IS NOT NULL`,
    [of ?? null],
  )
}

/** Notes a step of a deal as the session's member, or takes it back. */
export async function writeDealStep(
  session: Session,
  member: MemberId,
  opportunity: number,
  { kind, step, on }: DealStepAsked,
  now: number,
): Promise<void> {
  await session.run(
    `INSERT INTO deal_step (workspace_id, deal_step_id, opportunity_id, member_id, kind, process_step_id, on_day, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, $5, $6::date, to_timestamp($7::float8 / 1000))`,
    [randomUUID(), opportunity, member, kind, step, on, now],
  )
}
