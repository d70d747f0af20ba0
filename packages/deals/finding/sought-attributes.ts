import {
  type AttributeColumn,
  type CodedColumn,
  HISTORY_FIELDS,
  type History,
} from '../cohort/history.ts'
import type { AttributeMeaning } from '../opportunity/meaning.ts'
import { holdsEmployees } from '../reading/attribute-meaning.ts'
import { wordsOf } from '../reading/header.ts'
import { isLossReason, LOSS_REASON_LEAK, leakReason } from '../reading/leak-reason.ts'
import { oncePer } from '../shared/once-per.ts'
import { sayNumber } from '../shared/say.ts'
import { coincidesWithOwners, namesColleagues } from '../time/owner-like.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type ClosedDeals, closedDeals } from './closed-deals.ts'
import { couldCoincide } from './could-coincide.ts'
import { personNames } from './person-names.ts'
import { tellsTheEnd } from './tells-the-end.ts'
import {
  type DealCounts,
  dealCounts,
  openEntries,
  total,
  type ValueCounts,
  valueCounts,
} from './value-counts.ts'
import {
  type Codes,
  type ValuesBeforeClosing,
  valuesBeforeClosing,
} from './values-before-closing.ts'
import { withFrequentFirst } from './with-frequent-first.ts'

/** An attribute that is searched: one code a closed deal, 255 for none; the frequent values first. */
export interface SoughtAttribute {
  readonly name: string
  readonly meaning: AttributeMeaning
  readonly hasHistory: boolean
  readonly values: readonly string[]
  readonly codes: Uint8Array
  /** How many values there are, those beyond the 255 with most deals included. */
  readonly inUse: number
  /** How many values are names of colleagues, and therefore stand for none. */
  readonly colleagues: number
}

/** The closed deals of a cohort with all that a search may look at; the same for every outcome. */
export interface Sought {
  readonly closed: ClosedDeals
  readonly before: ValuesBeforeClosing
  readonly attributes: readonly SoughtAttribute[]
  readonly leftOut: readonly { readonly attribute: string; readonly reason: string }[]
}

/** A column that might be searched, with the codes of the closed deals. */
interface Candidate extends CodedColumn {
  readonly name: string
  readonly meaning: AttributeMeaning
  readonly hasHistory: boolean
  readonly leftOut: string | null
  readonly before: Codes
}

/** The attributes that are searched, and every other with the reason why not. Computed once a truth. */
export const soughtIn = oncePer(({ cohort }: Truth): Sought => {
  const closed = closedDeals(cohort)
  const before = valuesBeforeClosing(cohort, closed.rows)
  const all = dealCounts(cohort, closed)
  const open = openEntries(cohort)
  const stands = standsForPersons(cohort.history)
  const names = personNames(cohort.history)
  const attributes: SoughtAttribute[] = []
  const leftOut: { attribute: string; reason: string }[] = []
  for (const candidate of candidatesOf(cohort.history, before)) {
    const { name } = candidate
    const counts = valueCounts(closed, open, candidate)
    const taken = attributes.some((one) => one.name === name)
    const reason = taken
      ? 'another attribute has the same name'
      : (whyLeftOut(candidate, counts) ??
        names.reason(candidate, counts) ??
        stands(candidate, counts) ??
        byEnding(all, counts))
    if (reason === null) attributes.push(sought(candidate, counts, names.isColleague))
    else leftOut.push({ attribute: name, reason })
  }
  return { closed, before, attributes: bandsLast(attributes), leftOut }
})

function sought(
  { name, meaning, hasHistory, values, before }: Candidate,
  counts: ValueCounts,
  isColleague: (value: string) => boolean,
): SoughtAttribute {
  const told = counts.closed.map((deals, v) => (isColleague(values[v] ?? '') ? 0 : deals))
  const colleagues = told.filter((deals, v) => deals !== counts.closed[v]).length
  return { name, meaning, hasHistory, colleagues, ...withFrequentFirst(before, values, told) }
}

const COMPETITOR = HISTORY_FIELDS.indexOf('competitor')

/** Of columns that part deals alike the first is told: a company's own bands, not those cut by us. */
function bandsLast(attributes: readonly SoughtAttribute[]): SoughtAttribute[] {
  return attributes.toSorted(
    (a, b) => Number(holdsEmployees(a.name)) - Number(holdsEmployees(b.name)),
  )
}

/** All attributes of a history, and the competitor where it has a column of its own. */
function candidatesOf(history: History, before: ValuesBeforeClosing): Candidate[] {
  const attributes = history.attributes.map((attribute: AttributeColumn, a) => ({
    ...attribute,
    before: before.attributes[a] ?? new Uint8Array(),
  }))
  const { values } = history.competitor
  if (values.length === 0) return attributes
  const competitor: Candidate = {
    ...history.competitor,
    name: 'Competitor',
    meaning: 'competitor',
    hasHistory: history.changes.field.includes(COMPETITOR),
    leftOut: null,
    before: before.competitor,
  }
  return [...attributes, competitor]
}

/** Above this, values that are all numbers are a measure that nobody has cut into bands. */
const MOST_NUMBERS = 12

/** Values up to here are never too many, and above only if most deals have a value that many have. */
const FEW_VALUES = 50

/** Deals below which a value is too rare to be told apart. */
const FEWEST_DEALS = 26

const A_GUESS =
  /\b(confidence|probability|likelihood|forecast\w*|propensity|win chance|health|score)\b/

/** Why an attribute is not searched, in words that follow its name, as far as it tells itself. */
function whyLeftOut(candidate: Candidate, counts: ValueCounts): string | null {
  return byName(candidate) ?? byValues(candidate, counts)
}

function byName({ name, leftOut }: Candidate): string | null {
  if (leftOut !== null) return leftOut
  const words = wordsOf(name)
  if (isLossReason(words)) return LOSS_REASON_LEAK
  if (A_GUESS.test(words)) return 'it is a guess at how a deal will end'
  return namesColleagues(name) ? 'it names colleagues, and nothing is said of a person' : null
}

function byValues({ values }: Candidate, { closed }: ValueCounts): string | null {
  const inUse = closed.filter((deals) => deals > 0).length
  if (inUse === 0) return 'no closed deal has a value before it closes'
  if (inUse === 1) return 'all closed deals that have a value have the same'
  if (inUse > MOST_NUMBERS && values.every((v, code) => closed[code] === 0 || isNumber(v)))
    return 'it is a measure that is not cut into bands'
  const frequent = total(closed.filter((deals) => deals >= FEWEST_DEALS))
  if (inUse > FEW_VALUES && frequent * 2 < total(closed))
    return `most of its ${sayNumber(inUse)} values stand in a few deals only`
  return null
}

function isNumber(value: string): boolean {
  return Number.isFinite(Number(value.replaceAll(',', '')))
}

/** Why an attribute is not searched whose values stand for owners, or for accounts. */
function standsForPersons({ owner, account }: History) {
  const [couldBeOwners, couldBeAccounts] = [couldCoincide(owner), couldCoincide(account)]
  return (candidate: Candidate, counts: ValueCounts): string | null => {
    if (couldBeOwners(candidate, counts) && coincidesWithOwners(candidate, owner))
      return 'its values coincide with the owners of deals, and nothing is said of a person'
    return couldBeAccounts(candidate, counts) && coincidesWithOwners(candidate, account)
      ? 'its values coincide with accounts'
      : null
  }
}

function byEnding(all: DealCounts, counts: ValueCounts): string | null {
  const closedFilled = total(counts.closed)
  const openFilled = total(counts.open)
  const { closed, open } = all
  return (
    leakReason({ closed, closedFilled, open, openFilled, closedOnlyValues: 0 }) ??
    tellsTheEnd(all, counts)
  )
}
