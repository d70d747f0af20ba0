import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { dayOfInstant, sayDay, type Viewer } from '@closed-learned/deals'
import type { House } from './house.ts'

/** One thing that `doctor` looked at: fine, or what to do about it. */
export interface Finding {
  readonly about: string
  readonly text: string
  /** Null where all is well. */
  readonly mend: string | null
}

const ROOM_MB = 500

/** Looks at the machine, the folder, the database and the data, and says what is wrong. */
export async function examine(house: House, _viewer: Viewer): Promise<readonly Finding[]> {
  return [folder(house), ...(await database(house)), ...(await data(house))]
}

function folder(house: House): Finding {
  const about = 'data folder'
  try {
    accessSync(house.dataDir, constants.W_OK)
  } catch {
    return {
      about,
      text: `${house.dataDir} cannot be written to.`,
      mend: 'Correct its rights, or choose another with --data DIR.',
    }
  }
  const disk = statfsSync(house.dataDir)
  const freeMb = (disk.bavail * disk.bsize) / 1e6
  return {
    about,
    text: `${house.dataDir}, ${Math.round(freeMb).toLocaleString('en-US')} MB free.`,
    mend: freeMb < ROOM_MB ? 'Free some space: imports need room.' : null,
  }
}

function database(house: House): Promise<Finding[]> {
  return house.store.inWorkspace(async (session) => {
    const [row] = await session.run<{ version: string; role: string; bypass: boolean }>(`
      SELECT current_setting('server_version') AS version, current_user AS role,
             (rolsuper OR rolbypassrls) AS bypass
      FROM pg_roles WHERE rolname = current_user`)
    const open = await session.run<{ name: string }>(`
      SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'closed_learned'::regnamespace AND c.relkind = 'r'
        AND a.attname = 'workspace_id' AND NOT c.relrowsecurity`)
    return [
      { about: 'database', text: `PostgreSQL ${row?.version}, as ${row?.role}.`, mend: null },
      {
        about: 'row security',
        text:
          row?.bypass || open.length > 0
            ? 'It can be passed.'
            : 'On for every table of a workspace.',
        mend: row?.bypass
          ? `Take SUPERUSER and BYPASSRLS from ${row.role}.`
          : open.length > 0
            ? `Switch it on for ${open.map((t) => t.name).join(', ')}.`
            : null,
      },
    ]
  })
}

async function data(house: House): Promise<Finding[]> {
  const about = 'data'
  return house.store.inWorkspace(async (session) => {
    const [row] = await session.run<{
      n: number
      position: number
      until: number | null
      lost: number
    }>(`
      SELECT (SELECT count(*) FROM opportunity) AS n, ledger_position AS position,
             (SELECT (extract(epoch FROM max(reported_until)) * 1000)::float8 FROM import_batch) AS until,
             (SELECT count(*) FROM opportunity o WHERE NOT EXISTS (
                SELECT FROM opportunity_first f WHERE f.opportunity_id = o.opportunity_id)) AS lost
      FROM workspace`)
    if (!row || row.until === null) {
      return [
        {
          about,
          text: 'Nothing has been imported yet.',
          mend: 'closed-learned import PATH, or closed-learned demo to look around.',
        },
      ]
    }
    const columns = join(house.dataDir, 'columns', house.store.workspace, String(row.position))
    return [
      {
        about,
        text: `${row.n.toLocaleString('en-US')} opportunities, told until ${sayDay(dayOfInstant(row.until))}.`,
        mend:
          row.lost > 0
            ? `${row.lost} of them have no first statement: run closed-learned rebuild.`
            : null,
      },
      {
        about: 'columns',
        text: existsSync(columns) ? 'Up to date.' : 'Not made yet; the next report makes them.',
        mend: null,
      },
    ]
  })
}
