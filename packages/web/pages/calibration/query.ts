import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** How good one's own predictions are. */
export const calibrationQuery = queryOptions({
  queryKey: ['calibration'],
  queryFn: ({ signal }) => get('/calibration', { signal }),
})

/** What one's team is told of its predictions, as one. */
export const teamCalibrationQuery = queryOptions({
  queryKey: ['calibration', 'team'],
  queryFn: ({ signal }) => get('/calibration/team', { signal }),
})
