import type { DebriefSheet } from '@closed-learned/deals'
import { nameHere, readHere } from '../../frame/kept-here.ts'
import { begun, type Writing } from './writing.ts'

/** A debrief as this browser keeps it. */
export interface Kept {
  readonly writing: Writing
  /** The same in every tab and every try: what is filed under it is filed once. */
  readonly sentAs: string
  /** Whether the server has it as it stands. */
  readonly isThere: boolean
  /** What was given and is not known to have arrived; under which key. */
  readonly sending: { readonly key: string; readonly adviceRead: boolean } | null
  /** It arrived: the last that other tabs hear of it. */
  readonly isGiven?: true
}

/** Where a member's debrief of a deal is kept. */
export const nameOfDebrief = (member: string, deal: string) => nameHere(member, `debrief:${deal}`)

/** Where to go on: with what only this browser has, else with what the server keeps. */
export function goOnFrom(sheet: DebriefSheet, name: string): Kept {
  const here = readHere<Kept>(name)
  const sentAs = here?.sentAs ?? crypto.randomUUID()
  if (here && (!here.isThere || here.sending)) return here
  return { writing: begun(sheet), sentAs, isThere: true, sending: null }
}
