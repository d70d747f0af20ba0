import type { Mapping } from '@closed-learned/deals'
import { type Store, storeOf } from './store.ts'

/** Corrections that the files were not looked at with yet; they belong to one version of the draft. */
export interface Edits {
  readonly version: number
  readonly mapping: Mapping
  /** The day of the export, where a person says it; '' where not. */
  readonly asOf: string
}

/** What this tab knows of its upload, beyond what the server does. */
export interface Kept {
  readonly id: string | null
  readonly edits: Edits | null
  readonly asOf: string
  /** The last look was with a mapping that a person gave or corrected. */
  readonly saidMapping: boolean
  /** A person said the time zone: else it is only assumed. */
  readonly saidZone: boolean
  /** A mapping file that was dropped before the files that it is about. */
  readonly mappingFile: { readonly name: string; readonly content: unknown } | null
}

export const NOTHING_KEPT: Kept = {
  id: null,
  edits: null,
  asOf: '',
  saidMapping: false,
  saidZone: false,
  mappingFile: null,
}

const KEY = 'closed-learned-import'

/** Kept for the tab, so that a reload goes on where it was. */
export const kept: Store<Kept> = keptFor(storeOf(read()))

/** Changes some of it. */
export function keep(some: Partial<Kept>): void {
  kept.set({ ...kept.get(), ...some })
}

function keptFor(store: Store<Kept>): Store<Kept> {
  return {
    ...store,
    set: (value) => {
      store.set(value)
      write(value)
    },
  }
}

function read(): Kept {
  try {
    return { ...NOTHING_KEPT, ...JSON.parse(sessionStorage.getItem(KEY) ?? '{}') }
  } catch {
    return NOTHING_KEPT
  }
}

/** A browser without room or leave to store forgets on reload, and that is all. */
function write(value: Kept): void {
  try {
    if (value.id === null && value.mappingFile === null) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, JSON.stringify(value))
  } catch {
    // Nothing to do about it.
  }
}
