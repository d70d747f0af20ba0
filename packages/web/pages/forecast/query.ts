import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** While something is being learned it is asked for again after so many milliseconds. */
const AGAIN = 4_000

/** What is asked of the page; absent: this quarter, on the newest day. */
export interface ForecastSearch {
  readonly period?: string | undefined
  readonly asOf?: string | undefined
}

const given = ({ period, asOf }: ForecastSearch) => ({
  ...(asOf !== undefined && { asOf }),
  ...(period !== undefined && { period }),
})

/** What will close in a period, and how whole the pipeline is. */
export const forecastQuery = (search: ForecastSearch) =>
  queryOptions({
    queryKey: ['forecast', search.period ?? 'quarter', search.asOf ?? 'newest'],
    queryFn: ({ signal }) => get('/forecast', { params: { query: given(search) }, signal }),
    refetchInterval: ({ state }) => (state.data?.isLearning ? AGAIN : false),
  })

/** Forecast accuracy over time, and what is before and after the start. */
export const programmeQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ['programme', asOf ?? 'newest'],
    queryFn: ({ signal }) =>
      get('/forecast/programme', { params: { query: given({ asOf }) }, signal }),
    refetchInterval: ({ state }) => (state.data?.accuracy.isLearning ? AGAIN : false),
  })

/** One's own forecast calls as they stood on a day, and those of a team as one. */
export const forecastCallsQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ['forecast-calls', asOf ?? 'newest'],
    queryFn: ({ signal }) => get('/forecast/calls', { params: { query: given({ asOf }) }, signal }),
  })

/** What changed from the end of a day (absent: a week before) on; without a period the whole pipeline. */
export const flowQuery = (search: ForecastSearch, since?: string) =>
  queryOptions({
    queryKey: ['forecast-flow', search.period ?? 'all', search.asOf ?? 'newest', since ?? 'week'],
    queryFn: ({ signal }) =>
      get('/forecast/flow', {
        params: { query: { ...given(search), ...(since !== undefined && { since }) } },
        signal,
      }),
    placeholderData: keepPreviousData,
  })

/** All that the page shows; it waits for its headline. */
export function loadForecast(queries: QueryClient, search: ForecastSearch) {
  void queries.prefetchQuery(forecastCallsQuery(search.asOf))
  void queries.prefetchQuery(programmeQuery(search.asOf))
  return queries.ensureQueryData(forecastQuery(search))
}
