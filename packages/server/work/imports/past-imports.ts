import type { PastImports, Refusal, Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'

/** The imports that brought something, the newest first; only those before one, where that is asked. */
export async function pastImports(
  house: House,
  _viewer: Viewer,
  { limit, before }: { limit: number; before?: number },
): Promise<PastImports | Refusal> {
  try {
    const imports = await house.store.inWorkspace((session) =>
      session.run<PastImports['imports'][number]>(
        `SELECT batch, system, to_char(learned_at AT TIME ZONE 'UTC', $1) AS "learnedAt",
                to_char(exported_at AT TIME ZONE 'UTC', $1) AS "exportedAt",
                report->'files' AS files, coalesce(new.opportunities, 0) AS opportunities
           FROM import_batch
           LEFT JOIN (SELECT batch, count(*) AS opportunities FROM opportunity_first GROUP BY batch) new
                USING (batch)
          WHERE $2::bigint IS NULL OR batch < $2
          ORDER BY batch DESC LIMIT $3`,
        ['YYYY-MM-DD"T"HH24:MI:SS.MS"Z"', before ?? null, limit],
      ),
    )
    return { imports }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
