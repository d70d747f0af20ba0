import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** How long losing takes beside winning. */
export const timeQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ['time', asOf ?? 'newest'],
    queryFn: ({ signal }) => get('/time', { params: { query: { ...(asOf && { asOf }) } }, signal }),
  })

/** The same by the values of one attribute. */
export const timeByQuery = (attribute: string, asOf?: string) =>
  queryOptions({
    queryKey: ['time', asOf ?? 'newest', 'by', attribute],
    queryFn: ({ signal }) =>
      get('/time/by', { params: { query: { attribute, ...(asOf && { asOf }) } }, signal }),
  })
