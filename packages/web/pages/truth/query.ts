import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'
import { type Asked, given } from './filters.ts'

/** Rows that are fetched at a time. */
export const WINDOW = 100

/** The open deals by what they are in fact: all that is said of them, and the first window of rows. */
export const truthQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['truth', given(asked)],
    queryFn: ({ signal }) => fetchWindow(asked, 0, signal),
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
