import type { Cohort } from '../cohort/cohort.ts'
import { LOST, WON } from '../cohort/endings.ts'
import { attributeAsOf } from '../cohort/values-as-of.ts'
import type { TimeBy } from '../report/page-schemas.ts'
import { isoOfDay } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { byDoubts } from './by-doubts.ts'
import { commonHorizon, withoutEmptied } from './common-horizon.ts'
import { contrastsOf, isSure } from './contrast.ts'
import { endingTimes } from './ending-times.ts'
import { type OwnerFloor, ownerFloor } from './owner-floor.ts'
import { purgesIn } from './purges.ts'
import { sayContrasts } from './say-contrasts.ts'
import { segmentAttribute } from './segment-attributes.ts'
import { endedRows, type Segment, segmentsOf, TOO_FEW_OWNERS } from './segments.ts'
import { type Spells, spellsOf } from './spells.ts'

type SegmentTold = TimeBy['segments'][number]

/**
 * Time to lose and to win by the values that an attribute had on the cohort's day, for the six with
 * most deals. What would be said of fewer than three owners, or of too few endings, is withheld.
 * Undefined where deals cannot be cut by an attribute of that name.
 */
export function timeBy(truth: Truth, attribute: string): TimeBy | undefined {
  const { cohort } = truth
  const position = segmentAttribute(cohort.history, attribute)
  if (position === undefined) return undefined
  const purges = purgesIn(truth)
  const spells = spellsOf(cohort, new Set(purges.flatMap((purge) => purge.rows)))
  const codes = codesOf(cohort, spells, position)
  const floor = ownerFloor(cohort)
  const values = cohort.history.attributes[position]?.values ?? []
  const cut = segmentsOf(cohort, spells, codes, values, floor)
  const horizon = commonHorizon(cohort, spells, cut)
  const segments = cut.map((segment) => withoutEmptied(segment, horizon))
  const contrasts = horizon === null ? [] : contrastsOf(cohort, spells, segments, horizon, floor)
  return {
    asOf: isoOfDay(cohort.day),
    deals: codes.reduce((deals, code) => (code < 0 ? deals : deals + 1), 0),
    answer: sayContrasts(attribute, contrasts),
    doubts: byDoubts(truth, {
      attribute,
      spells,
      codes,
      purges,
      floor,
      shown: cut.length,
      differs: contrasts.some(isSure),
    }),
    attribute,
    horizon,
    segments: segments
      .map((segment) => segmentTold(segment, horizon, floor))
      .sort((a, b) => Number(a.withheld !== null) - Number(b.withheld !== null)),
  }
}

/** The value of each spell's deal on the cohort's day, as a code; -1 for none. */
function codesOf(cohort: Cohort, { row }: Spells, position: number): Int32Array {
  const codes = attributeAsOf(cohort.history, position, cohort.day)
  return Int32Array.from(row, (r) => codes[cohort.index[r] ?? 0] ?? -1)
}

function segmentTold(segment: Segment, horizon: number | null, floor: OwnerFloor): SegmentTold {
  const { value, spells, withheld } = segment
  if (withheld !== null) {
    const deals = withheld === TOO_FEW_OWNERS ? null : spells.size
    return { value, deals, withheld, lost: null, won: null }
  }
  const { lost, won } = endingTimes(spells, horizon)
  const mayTell = (ending: number) => !floor.isUnder(endedRows(spells, ending))
  return {
    value,
    deals: spells.size,
    withheld,
    lost: mayTell(LOST) ? lost : null,
    won: mayTell(WON) ? won : null,
  }
}
