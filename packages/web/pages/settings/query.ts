import type { components } from '@closed-learned/server'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

export type Settings = components['schemas']['Settings']

/** What is set for the workspace. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => get('/settings', { signal }),
})
