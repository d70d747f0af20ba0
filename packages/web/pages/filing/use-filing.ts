import type { Filed, FilingKind, Said } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { type KeptRequest, posted } from '../../frame/kept-request.ts'
import { type KeptFormNow, useKeptForm } from '../../frame/use-kept-form.ts'

/** What was filed just now; the advice about its words stood below the field already. */
export type FiledNow = Pick<Filed, 'text' | 'filings' | 'afterLetGo'>

interface Filing<Words> {
  readonly kind: FilingKind
  /** The sources' ids of the deals that it is about. */
  readonly deals: readonly string[]
  readonly empty: Words
  /** What is filed, or in words what it still lacks. */
  readonly said: (words: Words) => Said | string
  readonly onFiled: (filed: FiledNow) => void
}

/** Files something about deals of one's own; every page is asked for anew afterwards. */
export function useFiling<Words extends object>(of: Filing<Words>): KeptFormNow<Words> {
  const queries = useQueryClient()
  const { kind, deals, empty, said, onFiled } = of
  return useKeptForm({
    form: `filing:${kind}:${deals.toSorted().join(' ')}`,
    what: WHAT[kind],
    empty,
    // What was let go otherwise is held, and changed when it is said once more.
    request: (words, isHeld) => {
      const what = said(words)
      return typeof what === 'string' ? what : requestOf(deals, what, isHeld)
    },
    onTold: (filed) => {
      onFiled(filed)
      void queries.invalidateQueries()
    },
  })
}

function requestOf(deals: readonly string[], said: Said, instead: boolean): KeptRequest<FiledNow> {
  // The client's own types turn pairs (intervals) into lists of any length.
  return posted('/filings', {
    body: { deals: [...deals], said, ...(instead && { instead }) },
  }) as KeptRequest<FiledNow>
}

/** What it is called while it waits for the network. */
const WHAT: Readonly<Record<FilingKind, string>> = {
  letGo: 'That you let a deal go',
  lives: 'That a deal lives',
  goOn: 'That you go on with a deal',
  help: 'Your call for help',
  headsUp: 'Your heads-up',
}
