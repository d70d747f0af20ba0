import type { AttributeMeaning } from '../opportunity/meaning.ts'
import { capital, sayFew } from '../overview/say-few.ts'
import type { Finding, FindingsPage, SegmentCondition } from '../report/trend-schemas.ts'
import type { SegmentQuestion } from './segment-question.ts'

/** What can be known of a deal before the first call. */
const KNOWN_EARLY: readonly AttributeMeaning[] = [
  'vertical',
  'sizeBand',
  'geography',
  'incumbent',
  'prerequisite',
  'leadSource',
  'persona',
  'product',
  'priceBand',
]

const DO = {
  lost: ['is lost more often', 'are lost more often'],
  slow: ['takes longer to lose', 'take longer to lose'],
  noDecision: ['ends without a decision more often', 'end without a decision more often'],
} as const

/**
 * Deals that are not our match: the confirmed findings of what happens more often, still holds as far
 * as can be told, and can be known before the first call.
 */
export function profileOf(
  { outcome, attributes }: SegmentQuestion,
  findings: readonly Finding[],
): FindingsPage['profile'] {
  const early = new Set(
    attributes.flatMap(({ name, meaning }) => (KNOWN_EARLY.includes(meaning) ? [name] : [])),
  )
  const known = findings.filter(
    ({ direction, kind, where, lately }) =>
      direction === 'more' &&
      kind === 'confirmed' &&
      lately?.holds !== false &&
      where.every(({ attribute }) => early.has(attribute)),
  )
  const rules = known.map(({ where, text }) => ({ rule: ruleOf(where), evidence: text }))
  return { text: profileText(rules.length, DO[outcome]), rules }
}

function profileText(rules: number, [one, many]: readonly [string, string]): string {
  if (rules === 0)
    return 'There is no rule to give: nothing that can be known before the first call is confirmed to make a difference for the worse.'
  const kinds =
    rules === 1
      ? `One kind of deal that can be told before the first call ${one}`
      : `${capital(sayFew(rules))} kinds of deals that can be told before the first call ${many}`
  return `${kinds} than others. A match is a question to ask first, no reason to say no.`
}

/** `Industry = "Retail" AND LeadSource = "Partner Referral"`, in the names of the source. */
function ruleOf(where: readonly SegmentCondition[]): string {
  return where
    .map(({ attribute, value }) => `${attribute} = ${JSON.stringify(value)}`)
    .join(' AND ')
}
