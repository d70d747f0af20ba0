import { join } from 'node:path'
import type { Refusal } from '@closed-learned/deals'
import type { FilesLook } from '../../sources/files/look-at.ts'
import type { Source } from '../../sources/port.ts'
import type { House } from '../house.ts'
import type { OpenSource } from '../import-files.ts'
import type { ImportDraft } from './import-draft.ts'

/** Opens files as a source that may tell early what it takes them for. */
export type OpenUpload = (
  asked: Parameters<OpenSource>[0] & { readonly onLook?: (look: FilesLook) => void },
) => Promise<Source>

/** Where uploads lie until they are imported or forgotten. */
export const uploadsFolder = (house: House) => join(house.dataDir, 'uploads')

/** All uploads of this process. They end with it: what a restart finds on disk is nobody's. */
export class ImportDrafts {
  readonly #drafts = new Map<string, ImportDraft>()
  #turn: Promise<unknown> = Promise.resolve()
  #inTurn = 0

  constructor(
    readonly openSource: OpenUpload,
    /** Tells the operator of trouble in the program itself. */
    readonly say: (text: string) => void,
  ) {}

  add(draft: ImportDraft): void {
    this.#drafts.set(draft.id, draft)
  }

  remove(draft: ImportDraft): void {
    draft.stop()
    this.#drafts.delete(draft.id)
  }

  has(id: string): boolean {
    return this.#drafts.has(id)
  }

  all(): ImportDraft[] {
    return [...this.#drafts.values()]
  }

  /** The draft of this name, which counts as used with that; refused if it is not here any more. */
  find(house: House, id: string): ImportDraft | Refusal {
    const draft = this.#drafts.get(id)
    if (draft === undefined) return GONE
    draft.touchedAt = house.now()
    return draft
  }

  /** Does one piece of work after the other; tells whether it has to wait. */
  async inTurn<T>(work: () => Promise<T>, waits: (waiting: boolean) => void): Promise<T> {
    waits(this.#inTurn > 0)
    this.#inTurn++
    const done = this.#turn.then(() => {
      waits(false)
      return work()
    })
    this.#turn = done.catch(() => undefined)
    return await done.finally(() => {
      this.#inTurn--
    })
  }
}

export const GONE: Refusal = {
  kind: 'not-found',
  text: 'This upload is not here any more.',
  mend: 'Drop the files again; nothing was stored.',
}
