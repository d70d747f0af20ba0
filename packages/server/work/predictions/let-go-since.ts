import type { Filing, MemberId } from '@closed-learned/deals'

/** Since when a deal counts as let go by somebody, in milliseconds since 1970. */
export type LetGoSince = (member: MemberId, opportunity: number) => number | undefined

/** From the first letting go that was not taken back: with it, its owner knew how the deal ends. */
export function letGoSince(filings: readonly Filing[]): LetGoSince {
  const since = new Map<string, number>()
  for (const { member, opportunity, filedAt, content } of filings.toSorted(byMoment)) {
    const key = `${member} ${opportunity}`
    const { kind } = content.said
    if (kind === 'letGo' && !since.has(key)) since.set(key, filedAt)
    if (kind === 'lives' || kind === 'goOn') since.delete(key)
  }
  return (member, opportunity) => since.get(`${member} ${opportunity}`)
}

const byMoment = (a: Filing, b: Filing) => a.filedAt - b.filedAt
