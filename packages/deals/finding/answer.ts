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
    more: { one: 'loses more often', many: 'lose more often' },
    less: { one: 'wins more often', many: 'win more often' },
  },
  slow: {
    more: { one: 'takes longer to lose', many: 'take longer to lose' },
    less: { one: 'loses sooner', many: 'lose sooner' },
  },
  noDecision: {
    more: {
      one: 'ends without a decision more often',
      many: 'end without a decision more often',
    },
    less: {
      one: 'comes to a decision more often',
      many: 'come to a decision more often',
    },
  },
}

interface Verb {
  readonly one: string
  readonly many: string
}

/** The headline of the findings: one sentence, or that nothing can be told, and why. */
export function answerOf(told: Told): string {
  const { outcome, findings, notEnough, searched, exploratory } = told
  const alike = allAlike(told)
  if (alike) return alike
  const more = findings.filter(({ direction }) => direction === 'more')
  const less = findings.filter(({ direction }) => direction === 'less')
  if (more.length > 0) return onMore(more, outcome)
  if (less.length > 0) return onlyLess(less, outcome)
  if (notEnough) return notEnough.text
  const looked = `${sayNumber(searched.conjunctions)} places looked at`
  if (searched.conjunctions === 0)
    return 'Nothing can be told apart: no attribute has enough deals.'
  return exploratory.length === 0
    ? `Nothing stands out: ${looked}, none beyond chance.`
    : `Nothing is sure: ${looked}, none beyond chance, ${sayFew(exploratory.length)} worth a look.`
}

/** `Three places lose more often than chance would explain; the clearest: …`. */
function onMore(found: readonly Finding[], outcome: TrendOutcome): string {
  const { one, many } = DOES[outcome].more
  return found.length === 1
    ? `One place ${one} than chance would explain: ${clearestOf(found)}.`
    : `${capital(sayFew(found.length))} places ${many} than chance would explain; the clearest: ${clearestOf(found)}.`
}

/** `Only a place that wins more often is confirmed: …`. */
function onlyLess(found: readonly Finding[], outcome: TrendOutcome): string {
  const { one, many } = DOES[outcome].less
  return found.length === 1
    ? `Only a place that ${one} is confirmed: ${clearestOf(found)}.`
    : `Only places that ${many} are confirmed, ${sayFew(found.length)} of them; the clearest: ${clearestOf(found)}.`
}

function clearestOf(found: readonly Finding[]): string {
  const clearest = found.find(({ lately }) => lately?.holds !== false) ?? found[0]
  return clearest ? saySegment(clearest.where) : ''
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
