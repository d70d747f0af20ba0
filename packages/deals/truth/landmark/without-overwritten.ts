import { FEATURES, type Feature, featureIndex } from './features.ts'
import type { Landmarks } from './landmarks.ts'
import type { Outcomes } from './outcomes.ts'
import { NEVER } from './tracked.ts'

/** What rests on the close date itself. */
const DATED: readonly Feature[] = ['closeIn', 'plannedDays']

/** Share of closed deals whose last known close date is their closing day, above which that is no plan. */
const MANY = 0.5
const FEWEST = 50

/**
 * Where closing overwrites the close date and no change tells of it, the date of a past day is the day
 * on which the deal closed later. Then close dates are not learned from, for any deal.
 */
export function withoutOverwritten(landmarks: Landmarks, { endedOn }: Outcomes): Landmarks {
  const { size, index, day, columns } = landmarks
  const closeIn = columns[featureIndex('closeIn')]
  let [closed, onTheDay] = [0, 0]
  for (let row = 0; row < size; row++) {
    const ended = endedOn[index[row] ?? 0] ?? NEVER
    const isLast = row + 1 === size || index[row + 1] !== index[row]
    const left = ended - (day[row] ?? 0)
    if (!isLast || ended === NEVER || Number.isNaN(closeIn?.[row] ?? Number.NaN)) continue
    closed++
    if (Math.abs((closeIn?.[row] ?? 0) - left) <= 1) onTheDay++
  }
  if (closed < FEWEST || onTheDay <= MANY * closed) return landmarks
  const none = new Float64Array(size).fill(Number.NaN)
  const isDated = (c: number) => DATED.some((name) => name === FEATURES[c])
  return { ...landmarks, columns: columns.map((column, c) => (isDated(c) ? none : column)) }
}
