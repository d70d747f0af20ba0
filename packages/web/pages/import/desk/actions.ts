import { api, Declined, told } from '../../../api.ts'
import type { Draft } from '../draft.ts'
import { setReadAs } from '../mapping/kinds.ts'
import type { Gathered } from './gather-files.ts'
import { keep, kept, NOTHING_KEPT } from './kept.ts'
import { readMapping } from './read-mapping.ts'
import { bring, look, type SaidWith } from './sending.ts'
import { type Desk, saidOf } from './useDesk.ts'

/** Takes in what was dropped: tables are sent and looked at, a mapping file is used for the look. */
export function drop(desk: Desk, gathered: Gathered): void {
  desk.run(async () => {
    await keepMapping(gathered)
    const here = desk.draft !== null && desk.draft.state !== 'done' ? desk.draft : null
    const said = saidNow(desk)
    if (gathered.files.length > 0) {
      const draft = await bring(gathered.files, here?.id ?? null, said)
      afterLook(desk, said, draft)
      if (draft === null) desk.refresh()
    } else if (kept.get().mappingFile !== null && here !== null && here.uploads.length > 0) {
      afterLook(desk, said, await look(here.id, said))
    } else desk.say(nothingIn(gathered))
  })
}

async function keepMapping({ mappings: [file] }: Gathered): Promise<void> {
  if (file) keep({ mappingFile: { name: file.name, content: await readMapping(file) } })
}

function nothingIn({ mappings: [mapping], passedOver }: Gathered): { text: string; mend: string } {
  if (mapping) {
    return {
      text: `${mapping.name} is kept as the mapping.`,
      mend: 'Now drop the files it is about.',
    }
  }
  const [first] = passedOver
  return {
    text: first ? 'There is no table in this folder.' : 'There is no file in what was dropped.',
    mend: 'Drop files that end in .csv, .csv.gz or .zip, or a folder of them.',
  }
}

/** What to say with a look: a mapping file before corrections; layouts that are known need neither. */
function saidNow(desk: Desk): SaidWith {
  const { mappingFile, saidMapping } = kept.get()
  const day = desk.asOf === '' ? {} : { asOf: desk.asOf }
  if (mappingFile !== null) return { mapping: mappingFile.content, ...day }
  return desk.isStale || saidMapping ? saidOf(desk, kept.get()) : day
}

function afterLook(desk: Desk, said: SaidWith, draft: Draft | null): void {
  if (draft === null) return
  const { mapping, asOf = '' } = said
  const saidMapping = mapping !== undefined
  keep({ edits: null, mappingFile: null, asOf, saidMapping, saidZone: saysZone(mapping) })
  desk.show(draft)
}

function saysZone(mapping: unknown): boolean {
  return (mapping as { dates?: { timezone?: unknown } } | undefined)?.dates?.timezone !== undefined
}

/** Looks at the files that are here, with the corrections or the guess as it is shown. */
export function lookAgain(desk: Desk): void {
  desk.run(async () => {
    const { draft } = desk
    if (draft === null) return
    const isGuess = draft.state === 'refused' && draft.refusal?.guess !== undefined
    const said = isGuess ? saidOf(desk, kept.get()) : saidNow(desk)
    afterLook(desk, said, await look(draft.id, said))
  })
}

/** Brings in what was looked at; the server does it once, however often it is asked. */
export function take(desk: Desk): void {
  desk.run(async () => {
    const { draft, isStale } = desk
    if (draft === null || isStale) return
    const asked = api.POST('/imports/{id}/take', { params: { path: { id: draft.id } } })
    desk.show((await told(asked)) as Draft)
  })
}

/** Leaves an uploaded file out, and looks at the others again. */
export function leaveOutFile(desk: Desk, file: { name: string; kind: string }): void {
  desk.run(async () => {
    const { draft, mapping } = desk
    if (draft === null) return
    const said = saidNow({ ...desk, mapping: setReadAs(mapping, file, null) })
    const path = { id: draft.id, name: file.name }
    await gone(api.DELETE('/imports/{id}/files/{name}', { params: { path } }))
    if (draft.uploads.every((upload) => upload.name === file.name)) return await forget(desk)
    afterLook(desk, said, await look(draft.id, said))
  })
}

/** Forgets the upload and begins anew; what was imported stays in. */
export function beginAnew(desk: Desk): void {
  desk.run(() => forget(desk))
}

async function forget(desk: Desk): Promise<void> {
  const id = desk.draft?.id
  if (id !== undefined) {
    await gone(api.DELETE('/imports/{id}', { params: { path: { id } } }))
  }
  kept.set(NOTHING_KEPT)
}

/** What is gone already is gone. */
async function gone(asked: Promise<{ error?: unknown; response: Response }>): Promise<void> {
  const { error, response } = await asked.catch(() => ({ error: undefined, response: undefined }))
  if (response === undefined || response.ok || response.status === 404) return
  const { title, mend, kind } = (error ?? {}) as { title?: string; mend?: string; kind?: string }
  throw new Declined(title ?? 'This was declined.', mend ?? '', kind ?? '', response.status)
}
