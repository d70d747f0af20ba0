import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** Early endings of one's own that can be looked at again, and what one found. */
export const lookingBackQuery = queryOptions({
  queryKey: ['looking-back'],
  queryFn: ({ signal }) => get('/looking-back', { signal }),
})

/** Whether letting go early overshot: what everybody is told of it, until a day. */
export const overshootQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['overshoot', asOf],
    queryFn: ({ signal }) =>
      get('/looking-back/overshoot', { params: { query: asOf ? { asOf } : {} }, signal }),
  })
