import type { Mapping } from '@closed-learned/deals'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState, useSyncExternalStore } from 'react'
import { Declined } from '../../../api.ts'
import type { Draft, Phase } from '../draft.ts'
import { toSend } from '../mapping/to-send.ts'
import { draftKey, draftQuery, isGone, isUnreachable } from '../query.ts'
import { type Kept, keep, kept } from './kept.ts'
import { type SaidWith, sending } from './sending.ts'

/** A sentence that stands above the page until the next step. */
export interface Notice {
  readonly text: string
  readonly mend: string
}

/** All that the page shows and its actions rest on. */
export interface Desk {
  readonly phase: Phase
  readonly draft: Draft | null
  /** The mapping with the corrections, and whether the files were not looked at with them yet. */
  readonly mapping: Mapping | null
  readonly asOf: string
  readonly isStale: boolean
  /** An action is under way. */
  readonly isBusy: boolean
  readonly notice: Notice | null
  readonly isUnreachable: boolean
  /** The server does not know the upload any more. */
  readonly isGone: boolean
  /** Does one thing after the other; what is asked for meanwhile (a second click) is not done. */
  readonly run: (action: () => Promise<unknown>) => void
  readonly show: (draft: Draft) => void
  /** Asks the server where the upload stands. */
  readonly refresh: () => void
  readonly say: (notice: Notice | null) => void
}

/** Where the person is with their files. */
export function useDesk(): Desk {
  const queries = useQueryClient()
  const { id, edits, asOf } = useSyncExternalStore(kept.subscribe, kept.get)
  const isSending = useSyncExternalStore(sending.subscribe, () => sending.get() !== null)
  const { data, error } = useQuery(draftQuery(id))
  const refresh = () => void queries.invalidateQueries({ queryKey: draftKey(kept.get().id) })
  const { isBusy, notice, run, say } = useActions(refresh)
  const draft = id === null ? null : (data ?? null)
  const live = draft !== null && edits?.version === draft.version ? edits : null
  return {
    phase: phaseOf(isSending, isGone(error) ? null : draft),
    draft: isGone(error) ? null : draft,
    mapping: live?.mapping ?? draft?.mapping ?? null,
    asOf: live?.asOf ?? asOf,
    isStale: live !== null,
    isBusy,
    notice,
    isUnreachable: isUnreachable(error),
    isGone: isGone(error),
    run,
    refresh,
    show: (next) => queries.setQueryData(draftKey(next.id), next),
    say,
  }
}

function phaseOf(isSending: boolean, draft: Draft | null): Phase {
  if (isSending) return 'sending'
  if (draft === null || (draft.state === 'open' && draft.uploads.length === 0)) return 'nothing'
  return draft.state
}

/** What is declined is said, and the upload asked for anew: it may have ended elsewhere. */
function useActions(refresh: () => void): Pick<Desk, 'isBusy' | 'notice' | 'run' | 'say'> {
  const [isBusy, setBusy] = useState(false)
  const [notice, say] = useState<Notice | null>(null)
  const busy = useRef(false)
  const run = async (action: () => Promise<unknown>): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setBusy(true)
    say(null)
    try {
      await action()
    } catch (trouble) {
      if (!(trouble instanceof Declined)) throw trouble
      say({ text: trouble.text, mend: trouble.mend })
      refresh()
    } finally {
      busy.current = false
      setBusy(false)
    }
  }
  return { isBusy, notice, run: (action) => void run(action), say }
}

/** What to say with the next look: the corrected mapping, without what is only assumed. */
export function saidOf(
  desk: Pick<Desk, 'draft' | 'mapping' | 'asOf'>,
  { saidZone }: Kept,
): SaidWith {
  const { draft, mapping, asOf } = desk
  const guessed = (draft?.report?.stages ?? []).filter((stage) => stage.guessed)
  const stages =
    draft?.refusal?.kind === 'mapping-needed'
      ? Object.keys(draft.mapping?.stages ?? {})
      : guessed.map((stage) => stage.name)
  const said = mapping && toSend(mapping, draft?.mapping ?? null, { stages, zone: !saidZone })
  return { ...(said && { mapping: said }), ...(asOf !== '' && { asOf }) }
}

/** Keeps corrections for the next look; none are left where they came back to what was read. */
export function correct({ draft, asOf }: Desk, next: { mapping?: Mapping; asOf?: string }): void {
  if (draft === null) return
  const { edits, asOf: before } = kept.get()
  const live = edits?.version === draft.version ? edits : null
  const mapping = next.mapping ?? live?.mapping ?? draft.mapping ?? {}
  const day = next.asOf ?? asOf
  const isBack = day === before && JSON.stringify(mapping) === JSON.stringify(draft.mapping)
  keep({ edits: isBack ? null : { version: draft.version, mapping, asOf: day } })
}
