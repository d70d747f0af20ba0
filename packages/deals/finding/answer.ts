import { capital, sayFew } from '../overview/say-few.ts'
import type { Finding, FindingsPage, TrendOutcome } from '../report/trend-schemas.ts'
import { sayNumber } from '../shared/say.ts'
import { saySegment } from './say-where.ts'

type Told = Pick<
  FindingsPage,
  'outcome' | 'usual' | 'findings' | 'exploratory' | 'searched' | 'notEnough'
>

/** What places do, by how many they are and which way they go. */
const DOES: Readonly<Record<TrendOutcome, Readonly<Record<Finding['direction'], Verb>>>> = {
  lost: {
    more: { one: 'loses more often', many: 'lose more often', no: 'loses more often' },
    less: { one: 'wins more often', many: 'win more often', no: 'wins more often' },
  },
  slow: {
    more: { one: 'takes longer to lose', many: 'take longer to lose', no: 'takes longer to lose' },
    less: { one: 'loses sooner', many: 'lose sooner', no: 'loses sooner' },
  },
  noDecision: {
    more: {
      one: 'ends without a decision more often',
      many: 'end without a decision more often',
      no: 'ends without a decision more often',
    },
    less: {
      one: 'comes to a decision more often',
      many: 'come to a decision more often',
      no: 'comes to a decision more often',
    },
  },
}

interface Verb {
  readonly one: string
  readonly many: string
  readonly no: string
}

/** The headline of the findings: one sentence, or that nothing can be told, and why. */
export function answerOf(told: Told): string {
  const { outcome, findings, notEnough, searched, exploratory } = told
  const alike = allAlike(told)
  if (alike) return alike
  const more = findings.filter(({ direction }) => direction === 'more')
  const less = findings.filter(({ direction }) => direction === 'less')
  if (more.length > 0) return `${clause(more, outcome, ' than chance would explain')}.`
  if (less.length > 0)
    return `No place ${DOES[outcome].more.no} than chance would explain; ${lower(clause(less, outcome, ''))}.`
  if (notEnough) return notEnough.text
  const looked = `${sayNumber(searched.conjunctions)} places looked at`
  if (searched.conjunctions === 0)
    return 'Nothing can be told apart: no attribute has enough deals.'
  return exploratory.length === 0
    ? `Nothing stands out: ${looked}, none beyond chance.`
    : `Nothing is sure: ${looked}, none beyond chance, ${sayFew(exploratory.length)} worth a look.`
}

/** `Three places lose more often than chance would explain; the clearest: …`. */
function clause(found: readonly Finding[], outcome: TrendOutcome, than: string): string {
  const clearest = found.find(({ lately }) => lately?.holds !== false) ?? found[0]
  const where = clearest ? saySegment(clearest.where) : ''
  const verb = DOES[outcome][clearest?.direction ?? 'more']
  if (found.length === 1) return `One place ${verb.one}${than}: ${where}`
  return `${capital(sayFew(found.length))} places ${verb.many}${than}; the clearest: ${where}`
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

/** Where no deal can be compared with another. */
function allAlike({ outcome, usual: { value, deals } }: Told): string | null {
  const one = deals === 1
  if (deals === 0 || value === null)
    return outcome === 'slow' ? 'No deal has been lost yet.' : 'No deal has ended yet.'
  if (outcome === 'lost' && value === 1)
    return one
      ? 'The one deal that ended was lost.'
      : `All ${sayNumber(deals)} deals that ended were lost: there is nothing to compare.`
  if (outcome === 'lost' && value === 0) return 'No deal has been lost yet.'
  if (outcome === 'noDecision' && value === 0) return 'No deal has ended without a decision.'
  if (value === 0 || value === 1) return 'All deals went alike: there is nothing to compare.'
  return null
}
