import { sayList } from '../overview/say-few.ts'
import type { ClosedMeasure } from '../publication/closed-measures.ts'
import { isCellFor } from '../publication/is-cell-for.ts'
import type { CellTold } from '../publication/publication.ts'
import type { PublicationTold } from '../publication/publication-told.ts'
import { countsOf } from '../publication/tenths.ts'
import type { Viewer } from '../visibility/viewer.ts'

/** Publications looked back over. */
const MONTHS = 12

/** What was published of a measure in the last twelve publications, added up over what a viewer reads. */
export interface PublishedShare {
  /** The smallest and the largest count that what was told leaves possible. */
  readonly least: number
  readonly most: number
  readonly of: number
  readonly cells: readonly PublishedCell[]
  /** Of whom that is: `your team`, `the teams told of`. */
  readonly whose: string
}

export interface PublishedCell {
  readonly cell: CellTold['cell']
  readonly least: number
  readonly most: number
  readonly of: number
}

/**
 * Adds up the figures of a measure. It tells nothing that was not told: a deal is in one of them only, so
 * that the bounds of their counts add up. Null where no figure was told. `told`: the newest first.
 */
export function publishedShare(
  told: readonly PublicationTold[],
  viewer: Viewer,
  measure: ClosedMeasure,
): PublishedShare | null {
  const cells = told.slice(0, MONTHS).flatMap((each) =>
    each.cells.flatMap(({ measure: of, cell, share, deals }): PublishedCell[] => {
      if (of !== measure || !share || deals === null || !isCellFor(viewer, cell)) return []
      const [least, most] = countsOf(share, deals)
      return [{ cell, least, most, of: deals }]
    }),
  )
  if (cells.length === 0) return null
  return { ...addedUp(cells), cells, whose: whoseOf(cells, viewer) }
}

function whoseOf(cells: readonly PublishedCell[], viewer: Viewer): string {
  const kinds = new Set(cells.map(({ cell }) => cell.kind))
  const teams = new Set(
    cells.flatMap(({ cell: { kind, team } }) => (kind === 'team' ? [team] : [])),
  )
  const own =
    viewer.kind === 'operator' ? undefined : viewer.organisation.members.get(viewer.member)
  const [team = null] = teams
  const isOwn = teams.size === 1 && team !== null && own?.team === team
  const parts = [
    kinds.has('company') && 'the whole company',
    kinds.has('team') &&
      (isOwn ? 'your team' : teams.size === 1 ? 'one team' : 'the teams told of'),
    kinds.has('smallerTeams') && 'the smaller teams together',
  ]
  return sayList(parts.flatMap((part) => part || []))
}

/** The same counts of several cells together. */
export function addedUp(cells: readonly Pick<PublishedCell, 'least' | 'most' | 'of'>[]) {
  const sum = (of: (cell: (typeof cells)[number]) => number) =>
    cells.reduce((all, cell) => all + of(cell), 0)
  return { least: sum((c) => c.least), most: sum((c) => c.most), of: sum((c) => c.of) }
}
