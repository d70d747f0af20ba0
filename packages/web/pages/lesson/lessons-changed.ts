import type { QueryClient } from '@tanstack/react-query'

const RESTING_ON_LESSONS = ['heads-ups', 'my-deals', 'gains', 'lessons']

/** After lessons were published, worded anew or retired all that rests on them is asked for again. */
export function lessonsChanged(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({
    predicate: ({ queryKey: [first] }) => RESTING_ON_LESSONS.some((name) => name === first),
  })
}
