import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** The ten questions; they change only with the program. */
export const deterrentQuestionsQuery = queryOptions({
  queryKey: ['deterrents', 'questions'],
  queryFn: ({ signal }) => get('/deterrents/questions', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
