import type { WeekCost } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** What an admin sets for a workspace. */
export interface Settings {
  readonly name: string
  /** IANA name, such as Europe/Berlin. */
  readonly timeZone: string
  /** ISO weekdays, 1 is Monday. */
  readonly workingDays: readonly number[]
  readonly daysOff: readonly { readonly day: string; readonly name: string }[]
  readonly graceDays: number
  /** Whether everybody needs a second factor. */
  readonly needsSecondFactor: boolean
  /** What a week of an owner costs, in whole units of a currency; null: nobody said. */
  readonly weekCost: WeekCost | null
  /** The day since which deals may be let go here, as an admin says it; null: nobody said. */
  readonly programmeStart: string | null
}

export async function readSettings(session: Session): Promise<Settings> {
  const [row] = await session.run<{
    name: string
    time_zone: string
    working_days: number[]
    grace_days: number
    needs_second_factor: boolean
    week_cost: WeekCost | null
    programme_start: string | null
  }>(
    `SELECT name, time_zone, working_days, grace_days, needs_second_factor, week_cost,
            to_char(programme_start, 'YYYY-MM-DD') AS programme_start FROM workspace`,
  )
  if (row === undefined) throw new Error('a workspace without its row')
  const daysOff = await session.run<{ day: string; name: string }>(
    `SELECT to_char(on_day, 'YYYY-MM-DD') AS day, name FROM day_off ORDER BY on_day`,
  )
  return {
    name: row.name,
    timeZone: row.time_zone,
    workingDays: row.working_days,
    daysOff,
    graceDays: row.grace_days,
    needsSecondFactor: row.needs_second_factor,
    weekCost: row.week_cost,
    programmeStart: row.programme_start,
  }
}

export async function writeSettings(session: Session, to: Settings): Promise<void> {
  await session.run(
    `UPDATE workspace SET name = $1, time_zone = $2, working_days = $3, grace_days = $4,
            needs_second_factor = $5, week_cost = $6::jsonb, programme_start = $7::date`,
    [
      ...[to.name, to.timeZone, to.workingDays, to.graceDays, to.needsSecondFactor],
      to.weekCost && JSON.stringify(to.weekCost),
      to.programmeStart,
    ],
  )
  await session.run('DELETE FROM day_off')
  await session.run(
    `INSERT INTO day_off (workspace_id, on_day, name)
     SELECT current_setting('app.workspace')::uuid, d.day::date, d.name
     FROM unnest($1::text[], $2::text[]) AS d(day, name)`,
    [to.daysOff.map(({ day }) => day), to.daysOff.map(({ name }) => name)],
  )
}
