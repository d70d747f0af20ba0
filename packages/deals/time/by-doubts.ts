import { LOST, WON } from '../cohort/endings.ts'
import { sayCount } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { OwnerFloor } from './owner-floor.ts'
import type { Purge } from './purges.ts'
import { sayAttribute } from './say-contrasts.ts'
import { endedRows } from './segments.ts'
import type { Spells } from './spells.ts'
import { timeDoubts } from './time-doubts.ts'

interface Cut {
  readonly attribute: string
  readonly spells: Spells
  /** The value of each spell's deal as a code, -1 for none. */
  readonly codes: Int32Array
  readonly purges: readonly Purge[]
  readonly floor: OwnerFloor
  /** How many values are shown. */
  readonly shown: number
  /** Whether a difference is told. */
  readonly differs: boolean
}

/** What a cut by one attribute cannot tell, beside the doubts of all times. */
export function byDoubts(
  truth: Truth,
  { attribute, spells, codes, purges, floor, shown, differs }: Cut,
) {
  const name = sayAttribute(attribute)
  const counts = { won: countOf(spells, WON), lost: countOf(spells, LOST) }
  const doubts = timeDoubts(truth, spells, counts, purges)
  const without = codes.reduce((count, code) => (code < 0 ? count + 1 : count), 0)
  if (without > 0)
    doubts.push(`${name} is empty in ${sayCount(without, 'deal', 'deals')}; left out here.`)
  const values = new Set(codes)
  values.delete(-1)
  if (values.size > shown)
    doubts.push(`${name} has ${values.size} values; the ${shown} with most deals are shown.`)
  if (differs)
    doubts.push(
      'Of twenty attributes that make no difference, one is expected to look as if it made one.',
    )
  if (!floor.held)
    doubts.push(
      'Owners are not recorded: whether a value has deals of fewer than three owners cannot be told.',
    )
  return doubts
}

function countOf(spells: Spells, ending: number) {
  return { deals: endedRows(spells, ending).length }
}
