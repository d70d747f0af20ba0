import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'
import { type Asked, given } from './filters.ts'

/** Rows that are fetched at a time. */
export const WINDOW = 100

/** While past deals are being asked: how often to look, and how many times. */
const LEARNING_MS = 3_000
const TRIES = 20

/** The open deals by what they are in fact: all that is said of them, and the first window of rows. */
export const truthQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['truth', given(asked)],
    queryFn: ({ signal }) => fetchWindow(asked, 0, signal),
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data?.told.isLearning && dataUpdateCount < TRIES ? LEARNING_MS : false,
  })

/** A later window: any one can be asked for, so that one may jump to the last row at once. */
export const windowQuery = (asked: Asked, offset: number) =>
  queryOptions({
    queryKey: ['truth', given(asked), offset],
    queryFn: ({ signal }) => fetchWindow(asked, offset, signal),
  })

function fetchWindow(asked: Asked, offset: number, signal: AbortSignal) {
  const query = { ...given(asked), offset, limit: WINDOW }
  return get('/truth', { params: { query }, signal })
}
