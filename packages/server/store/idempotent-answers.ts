import type { MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** An answer that was given to a request that bore a key. */
export interface GivenAnswer {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** Who used a key, and for which request. */
export interface KeyUse {
  /** Null: the operator, before a workspace has people. */
  readonly member: MemberId | null
  readonly key: string
  readonly requestHash: string
}

/** What is known of a key: the answer is undefined while it is being made. */
export interface KnownKey {
  readonly requestHash: string
  readonly answer: GivenAnswer | undefined
}

/** Answers are kept for a day. */
const KEPT = 24 * 3_600_000
/**
 * A process that ended in the middle gives no answer any more. One that still works on it says so every
 * `STILL_AT_IT` milliseconds, however long it takes.
 */
const IN_FLIGHT = 60_000
export const STILL_AT_IT = 15_000

const NOBODY = '00000000-0000-0000-0000-000000000000'
const UNANSWERED = 0
const AT = (parameter: string) => `to_timestamp(${parameter}::float8 / 1000)`

/**
 * Takes a key for a request that is about to be answered; two at once cannot both. Undefined: it is
 * taken; else what is known of it. `now` is milliseconds since 1970.
 */
export async function takeKey(
  session: Session,
  { member, key, requestHash }: KeyUse,
  now: number,
): Promise<KnownKey | undefined> {
  const mine = [member ?? NOBODY, key]
  await session.run(
    `DELETE FROM idempotent_answer WHERE member_id = $1 AND key = $2
        AND (at <= ${AT('$3')} OR (status = ${UNANSWERED} AND at <= ${AT('$4')}))`,
    [...mine, now - KEPT, now - IN_FLIGHT],
  )
  const taken = await session.run(
    `INSERT INTO idempotent_answer (workspace_id, member_id, key, request_hash, status, body, headers, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, ${UNANSWERED}, '', '{}', ${AT('$4')})
     ON CONFLICT DO NOTHING RETURNING key`,
    [...mine, requestHash, now],
  )
  if (taken.length > 0) return undefined
  const [known] = await session.run<GivenAnswer & { request_hash: string }>(
    'SELECT request_hash, status, body, headers FROM idempotent_answer WHERE member_id = $1 AND key = $2',
    mine,
  )
  // Let go between the two statements: who asks again finds it free.
  if (known === undefined) return { requestHash, answer: undefined }
  const { request_hash, status, body, headers } = known
  const answer = status === UNANSWERED ? undefined : { status, body, headers }
  return { requestHash: request_hash, answer }
}

/** Says that the answer is still being made. */
export async function holdKey(
  session: Session,
  { member, key }: KeyUse,
  now: number,
): Promise<void> {
  await session.run(
    `UPDATE idempotent_answer SET at = ${AT('$3')}
     WHERE member_id = $1 AND key = $2 AND status = ${UNANSWERED}`,
    [member ?? NOBODY, key, now],
  )
}

/** Keeps the answer under the key that was taken for it. */
export async function keepAnswer(
  session: Session,
  { member, key }: KeyUse,
  { status, body, headers }: GivenAnswer,
): Promise<void> {
  await session.run(
    'UPDATE idempotent_answer SET status = $3, body = $4, headers = $5::jsonb WHERE member_id = $1 AND key = $2',
    [member ?? NOBODY, key, status, body, JSON.stringify(headers)],
  )
}

/** Lets a key go whose request came to nothing. */
export async function letKeyGo(session: Session, { member, key }: KeyUse): Promise<void> {
  await session.run('DELETE FROM idempotent_answer WHERE member_id = $1 AND key = $2', [
    member ?? NOBODY,
    key,
  ])
}

/** Forgets the answers of everybody that are older than a day. */
export async function forgetOldAnswers(session: Session, now: number): Promise<void> {
  await session.run(`DELETE FROM idempotent_answer WHERE at <= ${AT('$1')}`, [now - KEPT])
}
