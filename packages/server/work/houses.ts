import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { oncePer, type WorkspaceId } from '@closed-learned/deals'
import type { House } from './house.ts'
import { Memory } from './memory.ts'

/** The workspaces of one database: each is a house of its own, and knows nothing of the others. */
export interface Houses {
  /** The one that the command line works on. */
  readonly first: House
  of(workspace: WorkspaceId): House
  /** The first, and all others whose columns lie here. */
  all(): House[]
}

/** The same for everybody who asks, so that what one has made ready is at hand for the other. */
export const housesOf = oncePer((first: House): Houses => {
  const known = new Map([[first.store.workspace, first]])
  const folder = join(first.dataDir, 'workspaces')
  const of = (workspace: WorkspaceId) => {
    const store = first.store.of(workspace)
    const dataDir = join(folder, workspace)
    const house = known.get(workspace) ?? { ...first, dataDir, store, memory: new Memory() }
    known.set(workspace, house)
    return house
  }
  return { first, of, all: () => [first, ...workspacesIn(folder).map(of)] }
})

function workspacesIn(folder: string): WorkspaceId[] {
  try {
    return readdirSync(folder).filter((name): name is WorkspaceId => WORKSPACE.test(name))
  } catch {
    return []
  }
}

const WORKSPACE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
