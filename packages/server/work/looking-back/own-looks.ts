import {
  dayOfInstant,
  earlyEndings,
  type Look,
  looksAt,
  type PersonViewer,
  type Truth,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import { type LookedBackRow, readLookedBack } from '../../store/looked-back.ts'
import { ownRows } from '../filings/own-deals.ts'
import type { House } from '../house.ts'
import { letGoSince } from '../predictions/let-go-since.ts'

/** The looks at early endings of somebody's own, and what they ever found, the oldest first. */
export interface OwnLooks {
  readonly looks: readonly Look[]
  readonly found: readonly LookedBackRow[]
  /** The rows of all deals of theirs, by the store's number. */
  readonly rows: ReadonlyMap<number, number>
}

/** Read as the person, so that nothing of others can be in it. `truth`: all of it, of the newest day. */
export async function ownLooks(
  house: House,
  person: PersonViewer,
  truth: Truth,
): Promise<OwnLooks> {
  const rows = ownRows(truth, person)
  const { filings, found } = await house.store.seenBy(person, async (session) => ({
    filings: await readFilings(session, { by: [person.member] }),
    found: (await readLookedBack(session)).filter(({ member }) => member === person.member),
  }))
  const letGo = letGoSince(filings, truth)
  const numbers = new Map([...rows].map(([opportunity, row]) => [row, opportunity]))
  const letGoAt = (row: number) => letGo(person.member, numbers.get(row) ?? -1)
  const endings = earlyEndings(truth.cohort, numbers.keys(), letGoAt)
  const looks = looksAt(truth.cohort, endings, {
    workspace: house.store.workspace,
    today: Math.max(truth.cohort.day, dayOfInstant(person.now)),
    found,
  })
  return { looks: [...looks].sort((a, b) => a.on - b.on || a.row - b.row), found, rows }
}
