import type { PastImports, Refusal, Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'

const MOST = 50

/** The imports that brought something, the newest first. */
export async function pastImports(house: House, _viewer: Viewer): Promise<PastImports | Refusal> {
  try {
    const imports = await house.store.inWorkspace((session) =>
      session.run<PastImports['imports'][number]>(
        `SELECT batch, system, to_char(learned_at AT TIME ZONE 'UTC', $1) AS "learnedAt",
                to_char(exported_at AT TIME ZONE 'UTC', $1) AS "exportedAt",
                report->'files' AS files, coalesce(new.opportunities, 0) AS opportunities
           FROM import_batch
           LEFT JOIN (SELECT batch, count(*) AS opportunities FROM opportunity_first GROUP BY batch) new
                USING (batch)
          ORDER BY batch DESC LIMIT ${MOST}`,
        ['YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'],
      ),
    )
    return { imports }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
