import type { DebriefSheet } from '@closed-learned/deals'
import { nameHere, readHere } from '../../frame/kept-here.ts'
import { copiesOf } from '../../frame/two-copies.ts'
import { begun, type Writing } from './writing.ts'

/** A debrief as this browser keeps it. */
export interface Kept {
  readonly writing: Writing
  /** The same in every tab and every try: what is filed under it is filed once. */
  readonly sentAs: string
  /** Whether the server has it as it stands. */
  readonly isThere: boolean
  /** What the server had when it was last the same as here; null where that is not known. */
  readonly there: Writing | null
  /** What was written on another device meanwhile; nothing is sent until one of both is chosen. */
  readonly other: Writing | null
  /** What was given and is not known to have arrived; under which key. */
  readonly sending: { readonly key: string; readonly adviceRead: boolean } | null
  /** It arrived: the last that other tabs hear of it. */
  readonly isGiven?: true
}

/** Where a member's debrief of a deal is kept. */
export const nameOfDebrief = (member: string, deal: string) => nameHere(member, `debrief:${deal}`)

/** Where to go on: with what only this browser has, else with what the server keeps; else both. */
export function goOnFrom(sheet: DebriefSheet, name: string): Kept {
  const here = readHere<Kept>(name)
  const sentAs = here?.sentAs ?? crypto.randomUUID()
  const there = sheet.draft.writtenAt === null ? null : begun(sheet)
  if (here?.sending) return here
  if (here && !here.isThere) {
    const { goOn, other } = copiesOf({ written: here.writing, there: here.there }, there)
    return { ...here, writing: goOn, other }
  }
  return { writing: begun(sheet), sentAs, isThere: true, there, other: null, sending: null }
}
