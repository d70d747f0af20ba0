import { createContext } from 'react'
import type { WithForm } from '../../filing/ActForm.tsx'

/** A deal that something is said about. */
export interface Chosen {
  readonly id: string
  readonly name: string
}

/** What the owner of some of the rows can do with them. */
export interface Acting {
  /** By id. */
  readonly chosen: ReadonlyMap<string, Chosen>
  readonly choose: (deal: Chosen, isChosen: boolean) => void
  readonly open: (act: WithForm, deals: readonly Chosen[]) => void
  /** Whether it was let go here already. */
  readonly isLetGo: (id: string) => boolean
  /** Whether something can be said of every row, and not only where a flag asks for it. */
  readonly every: boolean
}

/** Null where nothing can be done: for the operator, on a past day, on paper. */
export const ActingContext = createContext<Acting | null>(null)
