import type { Cohort } from '../cohort/cohort.ts'
import { OPEN } from '../cohort/endings.ts'
import type { OwnerFloor } from './owner-floor.ts'
import type { Spells } from './spells.ts'
import { watchedFor } from './watched-for.ts'

/** Some of the spells, as columns of one length. */
export type SomeSpells = Omit<Spells, 'watchedFrom'>

/** The deals of one value, those of the other values, and why nothing may be said of the value. */
export interface Segment {
  readonly value: string
  readonly spells: SomeSpells
  readonly rest: SomeSpells
  readonly withheld: Withheld | null
}

export const TOO_FEW_OWNERS = 'Too few owners to say anything about this.'
export const TOO_FEW_ENDED = 'Not enough deals have ended to say.'
const TOO_NEW = 'Too new to say: its deals could not be watched for long enough.'
export type Withheld = typeof TOO_FEW_OWNERS | typeof TOO_FEW_ENDED | typeof TOO_NEW

const MOST_SEGMENTS = 6
const FEWEST_ENDINGS = 10

/** Share of all endings that has to fall within the time for which a value's deals could be watched. */
const MOST = 0.9

/** The values with most deals, the largest first. `codes`: the value of each spell, -1 for none. */
export function segmentsOf(
  cohort: Cohort,
  spells: Spells,
  codes: Int32Array,
  values: readonly string[],
  floor: OwnerFloor,
): Segment[] {
  const counts = new Map<number, number>()
  for (const code of codes) if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1)
  const settled = settledBy(spells, codes)
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, MOST_SEGMENTS)
    .map(([code]) => {
      const own = pick(spells, positions(codes, code, true))
      const rest = pick(spells, positions(codes, code, false))
      const withheld = whyWithheld(cohort, own, settled, floor)
      return { value: values[code] ?? '', spells: own, rest, withheld }
    })
}

/** Rows of the deals that ended in some way, or in one way. */
export function endedRows({ size, row, cause }: SomeSpells, ending?: number): number[] {
  const rows: number[] = []
  for (let s = 0; s < size; s++)
    if (ending === undefined ? cause[s] !== OPEN : cause[s] === ending) rows.push(row[s] ?? 0)
  return rows
}

function whyWithheld(
  cohort: Cohort,
  spells: SomeSpells,
  settled: number,
  floor: OwnerFloor,
): Withheld | null {
  if (floor.isUnder(spells.row)) return TOO_FEW_OWNERS
  const ended = endedRows(spells)
  if (ended.length < FEWEST_ENDINGS) return TOO_FEW_ENDED
  if (floor.isUnder(ended)) return TOO_FEW_OWNERS
  return (watchedFor(cohort, spells.row) ?? 0) < settled ? TOO_NEW : null
}

/** Days within which nine of ten endings came that were seen. */
function settledBy(spells: Spells, codes: Int32Array): number {
  const days = spells.time.filter((_, s) => spells.cause[s] !== OPEN && (codes[s] ?? -1) >= 0)
  return days.sort()[Math.ceil(MOST * days.length) - 1] ?? 0
}

function pick(spells: Spells, rows: Uint32Array): SomeSpells {
  const picked = {
    size: rows.length,
    row: new Uint32Array(rows.length),
    time: new Float64Array(rows.length),
    cause: new Uint8Array(rows.length),
    entry: new Float64Array(rows.length),
  }
  for (let at = 0; at < rows.length; at++) {
    const s = rows[at] ?? 0
    picked.row[at] = spells.row[s] ?? 0
    picked.time[at] = spells.time[s] ?? 0
    picked.cause[at] = spells.cause[s] ?? 0
    picked.entry[at] = spells.entry[s] ?? 0
  }
  return picked
}

/** Positions of the spells whose value is this one, or is another. */
function positions(codes: Int32Array, code: number, own: boolean): Uint32Array {
  const found = new Uint32Array(codes.length)
  let size = 0
  for (let s = 0; s < codes.length; s++) {
    const is = codes[s] ?? -1
    if (is >= 0 && (is === code) === own) found[size++] = s
  }
  return found.subarray(0, size)
}
