import type { OpenThen } from './open-then.ts'
import type { WinsKnown } from './wins-known.ts'

/** A past period as it stood when as much of it had gone by as of the one that is asked about. */
export interface PastWindow {
  /** What was open then. */
  readonly open: OpenThen
  /** What was known then. */
  readonly wins: WinsKnown
}

/** Those of the windows whose outcomes were known on a day, in the order given. */
export function knownBy(windows: readonly PastWindow[], day: number): PastWindow[] {
  return windows.filter(({ open }) => open.window.until <= day)
}
