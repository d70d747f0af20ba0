import type { MemberId, Prediction, PredictionAsked, TeamTelling } from '@closed-learned/deals'
import type { Session } from './session.ts'

interface PredictionRow {
  readonly prediction_id: string
  readonly opportunity_id: number
  readonly member_id: MemberId
  readonly team_id: number | null
  readonly at: number
  readonly stage: string | null
  readonly chance: number
  readonly month: string
  readonly likeliest: string
  readonly deal: Prediction['deal']
}

const COLUMNS = `p.prediction_id, p.opportunity_id, p.member_id, p.team_id,
  (extract(epoch FROM p.predicted_at) * 1000)::float8 AS at, p.stage, p.chance,
  to_char(p.month, 'YYYY-MM') AS month, p.likeliest, p.deal`

/** The predictions that the session may see, the oldest first; `of`: of this deal only. */
export async function readPredictions(session: Session, of?: number): Promise<Prediction[]> {
  const rows = await session.run<PredictionRow>(
    `SELECT ${COLUMNS} FROM prediction p WHERE $1::bigint IS NULL OR p.opportunity_id = $1
     ORDER BY p.predicted_at, p.prediction_id`,
    [of ?? null],
  )
  return rows.map(predictionOf)
}

/** The prediction of an id, if it is written already. */
export async function readPrediction(
  session: Session,
  id: string,
): Promise<Prediction | undefined> {
  const [row] = await session.run<PredictionRow>(
    `SELECT ${COLUMNS} FROM prediction p WHERE p.prediction_id = $1::uuid`,
    [id],
  )
  return row && predictionOf(row)
}

/** Writes a prediction down as the session's member; no one can change it any more. */
export async function writePrediction(session: Session, prediction: Prediction): Promise<void> {
  const { id, opportunity, member, team, at, stage, chance, month, likeliest, deal } = prediction
  await session.run(
    `INSERT INTO prediction (workspace_id, prediction_id, opportunity_id, member_id, team_id,
       predicted_at, stage, chance, month, likeliest, deal)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, to_timestamp($5::float8 / 1000),
       $6, $7, $8::date, $9, $10::jsonb)`,
    [
      id,
      opportunity,
      member,
      team,
      at,
      stage,
      chance,
      `${month}-01`,
      likeliest,
      JSON.stringify(deal),
    ],
  )
}

/** The same said of the same deal by the same person since a moment (milliseconds since 1970). */
export async function samePrediction(
  session: Session,
  { opportunity, member }: Pick<Prediction, 'opportunity' | 'member'>,
  { chance, month, likeliest }: PredictionAsked,
  since: number,
): Promise<Prediction | undefined> {
  const [row] = await session.run<PredictionRow>(
    `SELECT ${COLUMNS} FROM prediction p
     WHERE p.opportunity_id = $1 AND p.member_id = $2 AND p.chance = $3 AND p.month = $4::date
       AND p.likeliest = $5 AND p.predicted_at > to_timestamp($6::float8 / 1000)
     ORDER BY p.predicted_at LIMIT 1`,
    [opportunity, member, chance, `${month}-01`, likeliest, since],
  )
  return row && predictionOf(row)
}

/** What a team was told of its predictions; for the program alone, the newest first. */
export function readPredictionsTold(
  session: Session,
): Promise<(TeamTelling & { readonly team: number })[]> {
  return session.run(
    'SELECT team_id AS team, told, counted FROM predictions_told ORDER BY until_month DESC, team_id',
  )
}

export async function writePredictionsTold(
  session: Session,
  team: number,
  { told, counted }: TeamTelling,
  now: number,
): Promise<void> {
  await session.run(
    `INSERT INTO predictions_told (workspace_id, team_id, until_month, told, counted, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2::date, $3::jsonb, $4::jsonb,
       to_timestamp($5::float8 / 1000))`,
    [team, `${told.months[1]}-01`, JSON.stringify(told), JSON.stringify(counted), now],
  )
}

function predictionOf(row: PredictionRow): Prediction {
  return {
    id: row.prediction_id,
    opportunity: row.opportunity_id,
    member: row.member_id,
    team: row.team_id,
    at: row.at,
    stage: row.stage,
    chance: row.chance,
    month: row.month,
    likeliest: row.likeliest,
    deal: row.deal,
  }
}
