import { join } from 'node:path'
import type { WorkspaceId } from '@closed-learned/deals'
import type { House } from './house.ts'
import { Memory } from './memory.ts'

/** The workspaces of one database: each is a house of its own, and knows nothing of the others. */
export interface Houses {
  /** The one that the command line works on. */
  readonly first: House
  of(workspace: WorkspaceId): House
}

export function housesOf(first: House): Houses {
  const known = new Map([[first.store.workspace, first]])
  return {
    first,
    of(workspace) {
      const store = first.store.of(workspace)
      const dataDir = join(first.dataDir, 'workspaces', workspace)
      const house = known.get(workspace) ?? { ...first, dataDir, store, memory: new Memory() }
      known.set(workspace, house)
      return house
    },
  }
}
