import type { CallSaid, CallsTold, ForecastCall, MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'

interface CallRow {
  readonly id: string
  readonly member: MemberId
  readonly team: number | null
  readonly period: string
  readonly at: number
  readonly said: CallSaid
}

const COLUMNS = `forecast_call_id AS id, member_id AS member, team_id AS team, period,
  (extract(epoch FROM called_at) * 1000)::float8 AS at, said`

/** The forecast calls that the session may see, the oldest first. */
export function readForecastCalls(session: Session): Promise<ForecastCall[]> {
  return session.run<CallRow>(
    `SELECT ${COLUMNS} FROM forecast_call ORDER BY called_at, forecast_call_id`,
  )
}

/** The call of an id, if it is written already. */
export async function readForecastCall(
  session: Session,
  id: string,
): Promise<ForecastCall | undefined> {
  const [row] = await session.run<CallRow>(
    `SELECT ${COLUMNS} FROM forecast_call WHERE forecast_call_id = $1::uuid`,
    [id],
  )
  return row
}

/** The same said of the same period by the same person since a moment (milliseconds since 1970). */
export async function sameForecastCall(
  session: Session,
  { member, period, said }: ForecastCall,
  since: number,
): Promise<ForecastCall | undefined> {
  const [row] = await session.run<CallRow>(
    `SELECT ${COLUMNS} FROM forecast_call
     WHERE member_id = $1 AND period = $2 AND said = $3::jsonb
       AND called_at > to_timestamp($4::float8 / 1000)
     ORDER BY called_at LIMIT 1`,
    [member, period, JSON.stringify(said), since],
  )
  return row
}

/** Writes a call down as the session's member; no one can change it any more. */
export async function writeForecastCall(
  session: Session,
  { id, member, team, period, at, said }: ForecastCall,
): Promise<void> {
  await session.run(
    `INSERT INTO forecast_call (workspace_id, forecast_call_id, member_id, team_id, period, called_at, said)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, to_timestamp($5::float8 / 1000), $6::jsonb)`,
    [id, member, team, period, at, JSON.stringify(said)],
  )
}

/** What a team was told of its calls of a period. */
export interface CallsToldToTeam {
  readonly team: number
  readonly period: string
  readonly told: CallsTold
}

/** What all teams were ever told; for the program alone. */
export function readForecastCallsTold(session: Session): Promise<CallsToldToTeam[]> {
  return session.run(
    'SELECT team_id AS team, period, told FROM forecast_calls_told ORDER BY period DESC, team_id',
  )
}

export async function writeForecastCallsTold(
  session: Session,
  { team, period, told }: CallsToldToTeam,
  now: number,
): Promise<void> {
  await session.run(
    `INSERT INTO forecast_calls_told (workspace_id, team_id, period, told, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3::jsonb, to_timestamp($4::float8 / 1000))`,
    [team, period, JSON.stringify(told), now],
  )
}
