import type { FindingsPage } from '../report/trend-schemas.ts'
import { sayNumber, sayRate, sayRates } from '../shared/say.ts'

const USUALLY = {
  lost: ['closed deals', 'are lost'],
  noDecision: ['closed deals', 'end without a decision'],
} as const

/** The profile of deals that are not our match as plain text for tools that target: a rule a line, its evidence below. */
export function profileRules({ asOf, outcome, usual, profile, searched }: FindingsPage): string {
  const rules = profile.rules.map(
    ({ rule, evidence }) => `${oneLine(rule)}\n# ${oneLine(evidence)}\n`,
  )
  const promise = rules.length === 0 ? [] : [`# ${oneLine(searched.text)}\n`]
  return [
    `# Not our match, as of ${asOf}.\n`,
    `# ${profile.text}\n`,
    outcome === 'slow' ? `# ${oneLine(usual.text)}\n` : usualLine(outcome, usual),
    ...promise,
    '\n',
    rules.join('\n'),
  ].join('')
}

function usualLine(
  outcome: keyof typeof USUALLY,
  { value, interval, deals }: FindingsPage['usual'],
) {
  if (value === null || interval === null) return ''
  const [what, do_] = USUALLY[outcome]
  return `# Usually ${sayRate(value)} (${sayRates(interval)}) of ${what} ${do_}; ${sayNumber(deals)} looked at.\n`
}

/** A line break in a value would look like a rule of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
