import { STANDING_OPEN } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import type { OpportunityReport, OpportunityStory } from '../report/page-schemas.ts'
import { isoOfDay, isoOrNull, NO_DAY, sayDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import { baseTold } from '../truth/base-told.ts'
import type { Signal } from '../truth/judge.ts'
import { tellOpportunity } from '../truth/opportunity-told.ts'
import { isOwn, isYours } from '../truth/told-to.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { signalTold } from '../truth/truth-report.ts'
import { alike } from './alike.ts'
import { dealStory } from './deal-story.ts'
import { opportunityAnswer, stateOf } from './headline.ts'
import { sayWentBack, storyFindings } from './story-findings.ts'
import { watchedOf } from './watched.ts'
import { worthKnowing } from './worth-knowing.ts'

/**
 * One deal's page: its story, what it says, what became of deals like it, and what is `known` of the
 * segments that it is in.
 */
export function opportunityReport(
  truth: Truth,
  row: number,
  known: OpportunityReport['known'] = [],
): OpportunityReport {
  const { cohort } = truth
  const open = cohort.ending[row] === OPEN
  const story = dealStory(truth, row)
  const signals = truth.signalsOf(row).sort(weightiest)
  const like = alike(truth, row)
  const ended = open ? (cohort.goneOn[row] ?? NO_DAY) : (cohort.closedOn[row] ?? NO_DAY)
  return {
    asOf: isoOfDay(cohort.day),
    deals: like?.base.deals ?? 0,
    answer: opportunityAnswer(truth, row),
    doubts: doubtsOf(truth, row, like !== null, story),
    opportunity: tellOpportunity(cohort, row),
    yours: isYours(truth, row),
    state: stateOf(truth, row),
    endedOn: isoOrNull(ended),
    story,
    findings: findingsOf(truth, row, signals, story),
    signals: signals.map(signalTold),
    known,
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
  const findings = signals.map((signal) => ({
    text: sayFinding(signal, story),
    base: signal.tier === 'told' || signal.kind === 'odds' ? null : baseTold(signal.base),
  }))
  const known = [...storyFindings(story, told), ...worthKnowing(truth, row, told)]
  const facts = known.map((text) => ({ text, base: null }))
  const said = truth.said?.(row) ?? null
  const filed = said === null ? [] : [{ text: said, base: null }]
  const all = [...filed, ...findings, ...facts]
  return all.length > 0 ? all : [{ text: sayQuietStory(truth, row, story), base: null }]
}

function sayFinding(signal: Signal, story: OpportunityStory): string {
  const text = signal.kind === 'parked' ? sayParked(signal, story) : signal.text
  return signal.contradicted && signal.tier !== 'told' ? `${text} ${WON_ALL_THE_SAME}` : text
}

/** From where it went back, unless a buyer's date covers that day. */
function sayParked({ on, text }: Signal, story: OpportunityStory): string {
  const [wentBack] = sayWentBack(story)
  return story.bands.at(-1)?.from === isoOfDay(on) && wentBack !== undefined ? wentBack : text
}

const WON_ALL_THE_SAME = 'Deals like it were won too often for this to count.'

/** The story of a deal to which nothing of note happened. */
function sayQuietStory(truth: Truth, row: number, story: OpportunityStory): string {
  const { cohort, habits } = truth
  const nothing = story.bands.length + story.contacts.length + story.moves.length === 0
  const created = cohort.createdOn[row] ?? NO_DAY
  if (nothing && created !== cohort.day) return 'The CRM gives no history for this deal.'
  const without = sayWithout(truth, row)
  if (cohort.ending[row] !== OPEN)
    return `It ${cohort.ending[row] === WON ? 'was won' : 'ended'} without ${without}.`
  if (created === NO_DAY || cohort.standing[row] !== STANDING_OPEN)
    return `What is known of it is without ${without}.`
  if (created === cohort.day) return `It is new, created on ${sayDay(created)}.`
  const watched = without === NOTHING ? '' : `, without ${without}`
  const age = `It is ${sayDays(cohort.day - created)} old${watched}`
  return habits.halfWonBy === null
    ? `${age}.`
    : `${age}; half of the won deals were won by day ${habits.halfWonBy}.`
}

const NOTHING = 'anything of note'

/** What did not happen, as far as it would show. */
function sayWithout(truth: Truth, row: number): string {
  const { moves, stages, contacts } = watchedOf(truth, row)
  const absent = [
    ...(moves ? ['a push'] : []),
    ...(stages ? ['a pause'] : []),
    ...(contacts ? ['a long silence'] : []),
  ]
  const last = absent.pop()
  if (last === undefined) return NOTHING
  return absent.length === 0 ? last : `${absent.join(', ')} or ${last}`
}

function doubtsOf(truth: Truth, row: number, like: boolean, story: OpportunityStory): string[] {
  const { cohort } = truth
  const doubts: string[] = []
  if (!like && cohort.standing[row] === STANDING_OPEN)
    doubts.push(
      isOwn(truth, row)
        ? 'Too few past deals are like it to say what becomes of them.'
        : 'What became of past deals like it is told to its owner.',
    )
  if (story.contacts.length === 0) doubts.push('No contact with the buyer is recorded for it.')
  if ((cohort.createdOn[row] ?? NO_DAY) === NO_DAY)
    doubts.push('The CRM does not say when it was created.')
  return doubts
}
