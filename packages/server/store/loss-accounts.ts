import type {
  AccountContent,
  AccountDraft,
  Audience,
  LossAccount,
  MemberId,
} from '@closed-learned/deals'
import type { Session } from './session.ts'
import { uuidOr } from './uuid-or.ts'

interface AccountRow {
  readonly loss_account_id: string
  readonly opportunity_id: number
  readonly member_id: MemberId
  readonly owner_id: MemberId
  readonly at: number
  readonly content: AccountContent
  readonly audience: Audience
}

const COLUMNS = `a.loss_account_id, a.opportunity_id, a.member_id, a.owner_id,
  (extract(epoch FROM a.filed_at) * 1000)::float8 AS at, a.content, a.audience`

/** The accounts that the session may see, the oldest first; `of`: of this deal only. */
export async function readAccounts(session: Session, of?: number): Promise<LossAccount[]> {
  const rows = await session.run<AccountRow>(
    `SELECT ${COLUMNS} FROM loss_account a WHERE $1::bigint IS NULL OR a.opportunity_id = $1
     ORDER BY a.filed_at, a.loss_account_id`,
    [of ?? null],
  )
  return rows.map(accountOf)
}

export async function readAccount(session: Session, id: string): Promise<LossAccount | undefined> {
  const [row] = await session.run<AccountRow>(
    `SELECT ${COLUMNS} FROM loss_account a WHERE a.loss_account_id = $1`,
    [uuidOr(id)],
  )
  return row && accountOf(row)
}

/** Writes an account into the ledger as the session's member; its draft has served. */
export async function writeAccount(session: Session, account: LossAccount): Promise<void> {
  const { id, opportunity, member, owner, filedAt, content, audience } = account
  await session.run(
    `INSERT INTO loss_account (workspace_id, loss_account_id, opportunity_id, member_id, owner_id,
       content, audience, filed_at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, $5::jsonb, $6::jsonb,
       to_timestamp($7::float8 / 1000))`,
    [id, opportunity, member, owner, JSON.stringify(content), JSON.stringify(audience), filedAt],
  )
  // What the buyer told is not the author's own: it opens nobody else's account to them.
  if (content.voice !== 'buyer')
    await session.run(
      `INSERT INTO loss_account_author (workspace_id, opportunity_id, member_id, filed_at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, to_timestamp($3::float8 / 1000))
     ON CONFLICT DO NOTHING`,
      [opportunity, member, filedAt],
    )
  await session.run('DELETE FROM loss_account_draft WHERE opportunity_id = $1 AND member_id = $2', [
    opportunity,
    member,
  ])
}

/** The session's member's own draft. */
export async function readDraft(
  session: Session,
  opportunity: number,
): Promise<AccountDraft | undefined> {
  const [row] = await session.run<{ content: AccountDraft }>(
    'SELECT content FROM loss_account_draft WHERE opportunity_id = $1',
    [opportunity],
  )
  return row?.content
}

/** Keeps a draft; what it does not name stays as it was kept. `now` is in milliseconds since 1970. */
export async function writeDraft(
  session: Session,
  opportunity: number,
  member: MemberId,
  content: AccountDraft,
  now: number,
): Promise<void> {
  await session.run(
    `INSERT INTO loss_account_draft (workspace_id, opportunity_id, member_id, content, written_at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3::jsonb, to_timestamp($4::float8 / 1000))
     ON CONFLICT (workspace_id, opportunity_id, member_id)
     DO UPDATE SET content = loss_account_draft.content || excluded.content,
       written_at = excluded.written_at`,
    [opportunity, member, JSON.stringify(content), now],
  )
}

/** Whether the session's member said that they will write no account of a deal's end. */
export async function hasWaived(session: Session, opportunity: number): Promise<boolean> {
  const rows = await session.run(
    'SELECT FROM loss_account_waived WHERE opportunity_id = $1 AND member_id = app_member()',
    [opportunity],
  )
  return rows.length > 0
}

/** Keeps that the session's member will write none; `at` is in milliseconds since 1970. */
export async function writeWaived(
  session: Session,
  opportunity: number,
  member: MemberId,
  at: number,
): Promise<void> {
  await session.run(
    `INSERT INTO loss_account_waived (workspace_id, opportunity_id, member_id, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, to_timestamp($3::float8 / 1000))
     ON CONFLICT DO NOTHING`,
    [opportunity, member, at],
  )
}

/** An invitation to write about a loss. */
export interface LossInvitation {
  readonly opportunity: number
  readonly owner: MemberId
  readonly member: MemberId
  readonly deal: AccountContent['deal']
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The invitations that the session may see: those that one gave, and those that one was given. */
export function readLossInvitations(session: Session, of?: number): Promise<LossInvitation[]> {
  return session.run<LossInvitation>(
    `SELECT opportunity_id AS opportunity, owner_id AS owner, member_id AS member, deal,
            (extract(epoch FROM invited_at) * 1000)::float8 AS at
     FROM loss_invitation WHERE $1::bigint IS NULL OR opportunity_id = $1
     ORDER BY invited_at, member_id`,
    [of ?? null],
  )
}

/** Writes invitations down as their owner; who was invited before stays so. */
export async function writeLossInvitations(
  session: Session,
  invitations: readonly LossInvitation[],
): Promise<void> {
  await session.run(
    `INSERT INTO loss_invitation (workspace_id, opportunity_id, owner_id, member_id, deal, invited_at)
     SELECT current_setting('app.workspace')::uuid, i.opportunity, i.owner, i.member, i.deal,
            to_timestamp(i.at / 1000)
     FROM jsonb_to_recordset($1::jsonb)
       AS i(opportunity bigint, owner uuid, member uuid, deal jsonb, at float8)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(invitations)],
  )
}

/**
 * When the ending of a deal on a day was, and when it was first read of here, in milliseconds since
 * 1970; null where no change tells.
 */
export async function closingTold(
  session: Session,
  opportunity: number,
  onDay: string,
): Promise<{ at: number | null; learnedAt: number | null }> {
  const [row] = await session.run<{ at: number | null; learned_at: number | null }>(
    `SELECT (extract(epoch FROM max(at)) * 1000)::float8 AS at,
            (extract(epoch FROM min(learned_at)) * 1000)::float8 AS learned_at
     FROM ledger WHERE opportunity_id = $1 AND field IN ('stage', 'outcome', 'closedAt')
       AND (at AT TIME ZONE 'UTC')::date = $2::date`,
    [opportunity, onDay],
  )
  return { at: row?.at ?? null, learnedAt: row?.learned_at ?? null }
}

/** The names of everybody who sells here, and of the contacts of a deal. */
export async function namesAround(session: Session, opportunity: number): Promise<string[]> {
  const rows = await session.run<{ name: string }>(
    `SELECT name FROM person p WHERE name IS NOT NULL AND (side = 'seller'
       OR EXISTS (SELECT FROM contact_role r WHERE r.opportunity_id = $1 AND r.person_id = p.person_id)
       OR EXISTS (SELECT FROM activity a WHERE a.opportunity_id = $1 AND a.contact_id = p.person_id))`,
    [opportunity],
  )
  return rows.map(({ name }) => name)
}

function accountOf(row: AccountRow): LossAccount {
  return {
    id: row.loss_account_id,
    opportunity: row.opportunity_id,
    member: row.member_id,
    owner: row.owner_id,
    filedAt: row.at,
    content: row.content,
    audience: row.audience,
  }
}
