import type { CodedColumn, History } from '../cohort/history.ts'
import type { AttributeMeaning } from '../opportunity/meaning.ts'
import { wordsOf } from '../reading/header.ts'
import { namesColleagues } from '../time/owner-like.ts'
import { looksLikePerson, startsWithFirstName } from './looks-like-person.ts'
import { NO_PERSON_WORDS } from './no-person-words.ts'
import { personKey } from './person-key.ts'
import { total, type ValueCounts } from './value-counts.ts'

/** An attribute as far as it may name people. */
interface Named extends CodedColumn {
  readonly name: string
  readonly meaning: AttributeMeaning
}

/** Whom the values of attributes name. */
export interface PersonNames {
  /** Why an attribute is not searched whose values name people; in words that follow its name, or null. */
  reason(attribute: Named, counts: ValueCounts): string | null
  /** Whether a value, of whatever attribute, is the full name of a colleague. */
  isColleague(value: string): boolean
}

const NOBODY = 'nothing is said of a person'

/** Of the values, or of the deals, that have to name colleagues; of values that any word could be. */
const SOME = 0.2
const HALF = 0.5

/** Of the values that have to look like names, and that have to start with a first name. */
const NEARLY_ALL = 0.8
const MANY = 1 / 3

/** What these are about may be called like a person: `John Deere`, `Jack Henry`. */
const MAY_SOUND_SO: readonly AttributeMeaning[] = [
  'competitor',
  'incumbent',
  'product',
  'vertical',
  'geography',
]

/** Headers that ask who did something. */
const WHO = /\b(by|with|who|whom|person|people|von|par|por|da)$|^(who|name|contact)\b/

const PLACEHOLDER =
  /^(none|no one|nobody|n\/?a|other|others|unknown|unassigned|not assigned|tbd|-+)$/i

/** By value, because a column of people may have any header. */
export function personNames(history: History): PersonNames {
  const known = knownPeople(history)
  const isKnown = (value: string) => known.has(personKey(value) ?? '')
  return {
    reason: (attribute, counts) =>
      areKnown(attribute, counts, isKnown)
        ? `its values are names of colleagues, and ${NOBODY}`
        : looksLikePeople(attribute, counts)
          ? `its values look like names of people, and ${NOBODY}`
          : null,
    isColleague: (value) => isKnown(value) && isFullName(value),
  }
}

/** Owners, and whoever stands in a column whose header says that it names colleagues. */
function knownPeople({ owner, attributes }: History): Set<string> {
  const colleagues = attributes
    .filter(({ name }) => namesColleagues(name))
    .flatMap(({ values }) => values.filter(startsWithFirstName))
  const keys = [...owner.values, ...colleagues].map(personKey)
  return new Set(keys.filter((key) => key !== null))
}

function areKnown(
  { values }: Named,
  counts: ValueCounts,
  isKnown: (value: string) => boolean,
): boolean {
  const used = usedCodes(values, counts)
  const matched = used.filter((code) => isKnown(values[code] ?? ''))
  const dealsOf = (codes: readonly number[]) =>
    codes.reduce((sum, v) => sum + (counts.closed[v] ?? 0) + (counts.open[v] ?? 0), 0)
  const named = matched.filter((code) => isFullName(values[code] ?? ''))
  if (named.length >= 2)
    return named.length >= SOME * used.length || dealsOf(named) >= SOME * dealsOf(used)
  return matched.length >= 2 && matched.length >= HALF * used.length
}

/** A team may own deals, and be called like a region: one word, or words of business, prove little. */
function isFullName(value: string): boolean {
  const words = (personKey(value) ?? '').split(' ')
  if (words.some((word) => NO_PERSON_WORDS.has(word))) return false
  return words.length > 1 || /[@\d]/.test(value)
}

function looksLikePeople({ name, meaning, values }: Named, counts: ValueCounts): boolean {
  if (MAY_SOUND_SO.includes(meaning) || total(counts.closed) === 0) return false
  const used = usedCodes(values, counts).map((code) => values[code] ?? '')
  const share = (test: (value: string) => boolean) => used.filter(test).length / used.length
  if (share(looksLikePerson) < NEARLY_ALL) return false
  return share(startsWithFirstName) >= MANY || (meaning === 'other' && WHO.test(wordsOf(name)))
}

function usedCodes(values: readonly string[], { closed, open }: ValueCounts): number[] {
  return Array.from(values.keys()).filter(
    (v) => (closed[v] ?? 0) + (open[v] ?? 0) > 0 && !PLACEHOLDER.test(values[v]?.trim() ?? ''),
  )
}
