import { type SoughtAttribute, soughtIn } from '../finding/sought-attributes.ts'
import { NO_VALUE } from '../finding/with-frequent-first.ts'
import { sayAttribute } from '../time/say-contrasts.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Closings } from './closings.ts'
import { type LostAmong, lostAmong } from './lost-among.ts'

/** Deals by the competitor that was named before they closed. */
export interface Competitors {
  readonly kinds: readonly LostAmong[]
  /** Why nothing is told of them; null where something is, or no competitor is recorded. */
  readonly silence: string | null
}

/** Values that name no competitor. */
const NOBODY =
  /^(none|no|nobody|no one|no (known )?(competit\w+|compet[ei]\w*)|n\/?a|not applicable|not known|unknown|tbd|false|0|[-–—.?]+|kein\w*|keine[rs]? wettbewerb\w*|unbekannt|aucune?|ningun[oa]?|nenhum\w*|nessun\w*|geen)$/i

/** Values that say that there is one, and not which. */
const SOMEBODY = /^(yes|true|1|y|ja|oui|s[ií]|sim)$/i

/**
 * How often deals are lost where a competitor was named, beside those where none was. A column that is
 * filled with the outcome tells nothing, and then that is said.
 */
export function competitors(truth: Truth, closings: Closings): Competitors {
  const sought = soughtIn(truth)
  const named = sought.attributes.filter(({ meaning }) => meaning === 'competitor')
  const column = named.sort((a, b) => filled(b) - filled(a))[0]
  if (!column) return { kinds: [], silence: silenceOf(truth) }
  const names = column.values.map((value) => nameOf(column, value.trim()))
  const kindOf = (n: number) => {
    const code = column.codes[n] ?? NO_VALUE
    return (names[code] ?? '') === '' ? -1 : code
  }
  return { kinds: lostAmong(closings, { names, kindOf, rest: 'noKind' }), silence: null }
}

function filled({ codes }: SoughtAttribute): number {
  return codes.reduce((sum, code) => sum + Number(code !== NO_VALUE), 0)
}

/** Empty where a value names nobody. */
function nameOf({ name }: SoughtAttribute, value: string): string {
  if (NOBODY.test(value)) return ''
  return SOMEBODY.test(value) ? `${sayAttribute(name)}: ${value}` : value
}

/** A column of competitors that was left out says why. */
function silenceOf(truth: Truth): string | null {
  const { history } = truth.cohort
  const columns = new Set(
    history.attributes.filter(({ meaning }) => meaning === 'competitor').map(({ name }) => name),
  )
  if (history.competitor.values.length > 0) columns.add('Competitor')
  const left = soughtIn(truth).leftOut.find(({ attribute }) => columns.has(attribute))
  return left
    ? `${sayAttribute(left.attribute)} tells nothing of how often deals against a competitor are lost: ${left.reason}.`
    : null
}
