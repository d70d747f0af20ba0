import type { ExplorePage, TrendOutcome } from '@closed-learned/deals'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { Declined, get } from '../../api.ts'
import { workspaceQuery } from '../../frame/workspace.ts'
import { attributesOf, type ExploreOnDay } from './asked.ts'

/**
 * The table of every combination of values of the attributes that the address names; where it names
 * none, of the first by which deals can be cut. Null where there is no such attribute at all.
 */
export const exploreQuery = ({ by, outcome, asOf }: ExploreOnDay) => {
  const asked: Asked = { outcome: outcome ?? 'lost', ...(asOf && { asOf }) }
  return queryOptions({
    queryKey: ['trends', 'explore', by ?? '', asked.outcome, asOf ?? 'newest'],
    queryFn: ({ signal, client }) =>
      by === undefined
        ? firstTable(client, asked, signal)
        : tableOf(attributesOf(by), asked, signal),
  })
}

interface Asked {
  readonly outcome: TrendOutcome
  readonly asOf?: string
}

function tableOf(
  by: readonly string[],
  asked: Asked,
  signal: AbortSignal,
): Promise<ExplorePage | null> {
  return get('/trends/explore', { params: { query: { by: [...by], ...asked } }, signal })
}

/** Some attributes by which deals can be cut would tell their end: then the next one is asked for. */
async function firstTable(queries: QueryClient, asked: Asked, signal: AbortSignal) {
  const { attributes } = await queries.ensureQueryData(workspaceQuery)
  for (const { name } of attributes) {
    const table = await tableOf([name], asked, signal).catch(nullWhereUnknown)
    if (table !== null) return table
  }
  return null
}

function nullWhereUnknown(trouble: unknown): null {
  if (trouble instanceof Declined && trouble.status === 404) return null
  throw trouble
}

/** Asks ahead for what the page will show. */
export async function loadExplore(queries: QueryClient, asked: ExploreOnDay): Promise<void> {
  await queries.ensureQueryData(exploreQuery(asked))
}
