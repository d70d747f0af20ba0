import {
  dayOfInstant,
  type Filing,
  type MemberId,
  reopenedOn,
  type Truth,
} from '@closed-learned/deals'
import { rowsOf } from './rows-of.ts'

/** Since when a deal counts as let go by somebody, in milliseconds since 1970. */
export type LetGoSince = (member: MemberId, opportunity: number) => number | undefined

/**
 * From the first letting go that was not taken back: with it, its owner knew how the deal ends. One that
 * was opened again in the CRM since then begins anew.
 */
export function letGoSince(filings: readonly Filing[], truth: Truth): LetGoSince {
  const letGo = filings.filter(({ content }) => content.said.kind === 'letGo')
  const rows = rowsOf(truth, letGo)
  const since = new Map<string, number>()
  for (const { member, opportunity, filedAt, content } of filings.toSorted(byMoment)) {
    const key = `${member} ${opportunity}`
    const { kind } = content.said
    if (kind === 'lives' || kind === 'goOn') since.delete(key)
    if (kind !== 'letGo' || since.has(key)) continue
    const row = rows.get(opportunity)
    const reopened = row === undefined ? null : reopenedOn(truth, row)
    if (reopened === null || reopened <= dayOfInstant(filedAt)) since.set(key, filedAt)
  }
  return (member, opportunity) => since.get(`${member} ${opportunity}`)
}

const byMoment = (a: Filing, b: Filing) => a.filedAt - b.filedAt
