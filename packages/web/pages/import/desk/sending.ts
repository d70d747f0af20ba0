import { api, told } from '../../../api.ts'
import type { Draft } from '../draft.ts'
import type { Coming } from './gather-files.ts'
import { keep, kept, NOTHING_KEPT } from './kept.ts'
import { sendFile } from './send-file.ts'
import { type Store, storeOf } from './store.ts'

/** Files on their way to the server. */
export interface Sending {
  readonly file: string
  /** Which of them is on its way, from 1. */
  readonly nth: number
  readonly files: number
  /** Bytes of all of them. */
  readonly sent: number
  readonly ofBytes: number
}

export const sending: Store<Sending | null> = storeOf<Sending | null>(null)

let atWork: AbortController | null = null

/** What is said with a look: a mapping, the day of the export. */
export interface SaidWith {
  readonly mapping?: unknown
  readonly asOf?: string
}

/**
 * Sends files to an upload (a new one where `id` is null) and lets them be looked at. Gives the
 * draft, or null where it was stopped; throws `Declined`. One at a time.
 */
export async function bring(
  files: readonly Coming[],
  id: string | null,
  said: SaidWith,
): Promise<Draft | null> {
  if (atWork !== null) return null
  const work = new AbortController()
  atWork = work
  try {
    const tell = teller(files)
    tell(0, 0)
    const to = id ?? (await openDraft())
    await sendAll(to, files, tell, work.signal)
    return await look(to, said)
  } catch (trouble) {
    if (work.signal.aborted) return null
    throw trouble
  } finally {
    atWork = null
    sending.set(null)
  }
}

/** Ends the sending; what has arrived stays with the draft. */
export function stopSending(): void {
  atWork?.abort()
}

/** Lets the files of an upload be looked at, with what a person says about them. */
export async function look(id: string, said: SaidWith): Promise<Draft> {
  const asked = api.POST('/imports/{id}/check', {
    params: { path: { id } },
    body: { ...said } as Record<string, never>,
  })
  return (await told(asked)) as Draft
}

async function openDraft(): Promise<string> {
  const { id } = await told(api.POST('/imports'))
  keep({ ...NOTHING_KEPT, id, mappingFile: kept.get().mappingFile })
  return id
}

type Tell = (at: number, sent: number) => void

/** Tells that of the file at `at` and those before it so many bytes are out. */
function teller(files: readonly Coming[]): Tell {
  const ofBytes = files.reduce((sum, { file }) => sum + file.size, 0)
  return (at, sent) =>
    sending.set({ file: files[at]?.name ?? '', nth: at + 1, files: files.length, sent, ofBytes })
}

async function sendAll(
  id: string,
  files: readonly Coming[],
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  let before = 0
  for (const [at, coming] of files.entries()) {
    tell(at, before)
    await sendFile(id, coming, (sent) => tell(at, before + sent), signal)
    before += coming.file.size
  }
}
