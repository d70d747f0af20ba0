import { OPEN } from '../cohort/endings.ts'
import type { OpportunityReport, OpportunityStory } from '../report/page-schemas.ts'
import { isoOfDay, isoOrNull, NO_DAY } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import { baseTold } from '../truth/base-told.ts'
import type { Signal } from '../truth/judge.ts'
import { tellOpportunity } from '../truth/opportunity-told.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { signalTold } from '../truth/truth-report.ts'
import { alike } from './alike.ts'
import { dealStory } from './deal-story.ts'
import { opportunityAnswer, stateOf } from './headline.ts'
import { storyFindings } from './story-findings.ts'

/** One deal's page: its story, what it says, and what became of deals like it. */
export function opportunityReport(truth: Truth, row: number): OpportunityReport {
  const { cohort } = truth
  const open = cohort.ending[row] === OPEN
  const story = dealStory(truth, row)
  const signals = truth.signalsOf(row).sort(weightiest)
  const like = open ? alike(truth, row) : null
  const ended = open ? (cohort.goneOn[row] ?? NO_DAY) : (cohort.closedOn[row] ?? NO_DAY)
  return {
    asOf: isoOfDay(cohort.day),
    deals: like?.base.deals ?? 0,
    answer: opportunityAnswer(truth, row),
    doubts: doubtsOf(truth, row, like !== null, story),
    opportunity: tellOpportunity(cohort, row),
    state: stateOf(truth, row),
    endedOn: isoOrNull(ended),
    story,
    findings: findingsOf(truth, row, signals, story),
    signals: signals.map(signalTold),
    alike: like,
  }
}

const TIERS = ['buried', 'stalled', 'told']

/** Signs of burial first; those that the past contradicts last. */
function weightiest(a: Signal, b: Signal): number {
  const weight = (s: Signal) => TIERS.indexOf(s.tier) + (s.contradicted ? TIERS.length : 0)
  return weight(a) - weight(b)
}

function findingsOf(
  truth: Truth,
  row: number,
  signals: readonly Signal[],
  story: OpportunityStory,
): OpportunityReport['findings'] {
  const told = new Set<string>(signals.map(({ kind }) => kind))
  const findings = signals.map(({ text, base, contradicted, tier }) => ({
    text: contradicted ? `${text} Deals like it were won often enough for it not to count.` : text,
    base: tier === 'told' ? null : baseTold(base),
  }))
  const facts = storyFindings(story, told).map((text) => ({ text, base: null }))
  const all = [...findings, ...facts]
  return all.length > 0 ? all : [{ text: sayQuietStory(truth, row, story), base: null }]
}

function sayQuietStory({ cohort, habits }: Truth, row: number, story: OpportunityStory): string {
  const nothing = story.bands.length + story.contacts.length + story.moves.length === 0
  if (nothing) return 'The CRM gives no history for this deal.'
  const created = cohort.createdOn[row] ?? NO_DAY
  if (cohort.ending[row] !== OPEN || created === NO_DAY)
    return 'It went its way without a push, a pause or a long silence.'
  const age = `It is ${sayDays(cohort.day - created)} old`
  return habits.halfWonBy === null
    ? `${age}, without a push, a pause or a long silence.`
    : `${age}, without a push, a pause or a long silence; half of the won deals are won by day ${habits.halfWonBy}.`
}

function doubtsOf(truth: Truth, row: number, like: boolean, story: OpportunityStory): string[] {
  const { cohort } = truth
  const doubts: string[] = []
  if (!like && cohort.ending[row] === OPEN)
    doubts.push('Too few past deals are like it to say what becomes of them.')
  if (story.contacts.length === 0) doubts.push('No contact with the buyer is recorded for it.')
  if ((cohort.createdOn[row] ?? NO_DAY) === NO_DAY)
    doubts.push('The CRM does not say when it was created.')
  return doubts
}
