import { dayOfIso, type ProgrammeStart, type PublicationTold } from '@closed-learned/deals'

/**
 * Since when deals may be let go here: the day that an admin set, else the beginning of the first month of
 * which it was published. When somebody filed first is nobody’s to know.
 */
export function programmeStart(
  set: string | null,
  published: readonly PublicationTold[],
): ProgrammeStart | null {
  const on = set === null ? undefined : dayOfIso(set)
  if (on !== undefined) return { on, how: 'set' }
  const months = published
    .filter(({ cells }) =>
      cells.some(({ measure, share }) => measure === 'toldFirst' && share !== null && share.to > 0),
    )
    .map(({ period }) => period)
    .sort()
  const first = dayOfIso(`${months[0]}-01`)
  return first === undefined ? null : { on: first, how: 'told' }
}
