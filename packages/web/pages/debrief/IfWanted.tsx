import type { ReactNode } from 'react'
import { Folded } from '../../parts/Folded.tsx'

interface Props {
  readonly isLong: boolean
  readonly summary: string
  readonly children: ReactNode
}

/** What the long form asks, and the short one has behind a line for whoever wants it. */
export function IfWanted({ isLong, summary, children }: Props) {
  return isLong ? children : <Folded summary={`${summary}, if you like`}>{children}</Folded>
}
