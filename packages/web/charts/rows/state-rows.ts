import type { States } from '../state-bar/shares.ts'

const PARTS = [
  { part: 'stated', name: 'stated' },
  { part: 'live', name: 'live' },
  { part: 'longDated', name: 'long-dated' },
  { part: 'stalled', name: 'stalled' },
  { part: 'buried', name: 'lost in fact' },
] as const

type Row = readonly (string | number | null)[]

/** The parts of the pipeline as rows of a file, each currency apart. */
export function stateRows(states: States): Row[] {
  const rows = PARTS.flatMap(({ part, name }): Row[] => {
    const { deals, amounts } = states[part]
    const sums = Object.entries(amounts)
    if (sums.length === 0) return [[name, deals, null, null]]
    return sums.map(([currency, amount]) => [name, deals, amount, currency])
  })
  return [['part', 'deals', 'amount', 'currency'], ...rows]
}
