import type { AttributeColumn, History } from '../cohort/history.ts'
import type { AttributeMeaning } from '../opportunity/meaning.ts'
import { FEWEST_DEALS, FEWEST_OWNERS } from '../publication/floor.ts'
import { type Noted, prerequisitesNoted } from './buying-side.ts'

/**
 * The history with what owners noted of the buying side as attributes of their own, so that trends can
 * ask for it. A value counts once FEWEST_DEALS deals of FEWEST_OWNERS owners have it: until then it
 * would tell whose deal it stands on. What was noted has no past of its own.
 */
export function withNoted(history: History, noted: readonly Noted[]): History {
  if (noted.length === 0) return history
  const rowOf = new Map(Array.from(history.key, (key, row) => [key, row]))
  const columns = ATTRIBUTES.map(({ name, meaning, valueIn }) => {
    const values = new Map<number, string>()
    for (const each of noted) {
      const row = rowOf.get(each.opportunity)
      const value = valueIn(each)
      if (row !== undefined && value !== null) values.set(row, value)
    }
    return columnOf(history, name, meaning, often(history, values))
  })
  const told = columns.filter(({ values }) => values.length > 0)
  return told.length === 0 ? history : { ...history, attributes: [...history.attributes, ...told] }
}

interface NotedAttribute {
  readonly name: string
  readonly meaning: AttributeMeaning
  readonly valueIn: (noted: Noted) => string | null
}

const ATTRIBUTES: readonly NotedAttribute[] = [
  {
    name: 'Incumbent, as noted',
    meaning: 'incumbent',
    valueIn: ({ incumbent }) => incumbent || null,
  },
  {
    name: 'Other solutions, as noted',
    meaning: 'competitor',
    valueIn: ({ otherSolutions }) => otherSolutions.toSorted().join(', ') || null,
  },
  { name: 'Prerequisites, as noted', meaning: 'prerequisite', valueIn: prerequisitesNoted },
]

/** The values by row, without those that too few deals or owners have. */
function often(
  { owner }: History,
  values: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const rowsOf = new Map<string, number[]>()
  for (const [row, value] of values) rowsOf.set(value, [...(rowsOf.get(value) ?? []), row])
  const isOften = (value: string) => {
    const rows = rowsOf.get(value) ?? []
    const owners = new Set(rows.map((row) => owner.codes[row] ?? -1))
    return rows.length >= FEWEST_DEALS && owners.size >= FEWEST_OWNERS
  }
  return new Map([...values].filter(([, value]) => isOften(value)))
}

function columnOf(
  { size }: History,
  name: string,
  meaning: AttributeMeaning,
  of: ReadonlyMap<number, string>,
): AttributeColumn {
  const values = [...new Set(of.values())].toSorted()
  const codes = new Int32Array(size).fill(-1)
  for (const [row, value] of of) codes[row] = values.indexOf(value)
  return { name, meaning, values, codes, hasHistory: false, leftOut: null }
}
