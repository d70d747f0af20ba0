import {
  type Day,
  findOpportunities,
  isoOfDay,
  knownAbout,
  NO_DAY,
  type OpportunityReport,
  opportunityReport,
  type Refusal,
  refuse,
  rowOfId,
  type SearchHits,
  sayDay,
  TREND_OUTCOMES,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { asOf } from './as-of.ts'
import { ownersWordOf } from './filings/owners-word-of.ts'
import { segmentsAtHand } from './find-segments.ts'
import type { House } from './house.ts'
import { stepsOf } from './playbook/steps-of-story.ts'
import { isRefusal } from './refusals.ts'
import { tell } from './tell.ts'

/** One deal's whole story; refuses where no such deal was known on that day. */
export function opportunity(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
  id: string,
): Promise<OpportunityReport | Refusal> {
  return tell(house, viewer, day, async (truth, facts) => {
    const row = rowOfId(truth, id)
    if (row === undefined) return notKnown(truth, id)
    const report = opportunityReport(truth, row, knownOf(facts, row))
    const steps = report.yours ? await stepsOf(house, viewer, truth, row) : []
    const word = await ownersWordOf(house, viewer, truth, row)
    const findings = word === null ? [] : [{ text: word, base: null }]
    const story = steps.length === 0 ? report.story : { ...report.story, steps }
    return { ...report, story, findings: [...findings, ...report.findings] }
  })
}

/** What was found of deals like it, as far as that is at hand: nobody waits for a search here. */
function knownOf(truth: Truth, row: number): OpportunityReport['known'] {
  return TREND_OUTCOMES.flatMap((outcome) => {
    const searched = segmentsAtHand(truth, { outcome })
    const known = searched ? knownAbout(truth, searched, row) : []
    return known.map(({ text, finding: { where } }) => ({ text, where, outcome }))
  })
}

/**
 * To people one that is not theirs is as one that does not exist. Of a deal that was created later only
 * the operator is told: whose it would be is not known here.
 */
function notKnown({ cohort, toldTo }: Truth, id: string): never {
  const { history, day } = cohort
  if (toldTo !== undefined)
    refuse('not-found', `No deal ${id} is yours to open, as of ${sayDay(day)}.`, WHOSE)
  for (let i = 0; i < history.size; i++) {
    const created = history.createdOn[i] ?? NO_DAY
    if (created > day && history.id.at(i) === id)
      refuse('not-found', `${history.name.at(i)} was created on ${sayDay(created)}.`, LATER_DAY)
  }
  return refuse('not-found', `No deal ${id} was known on ${sayDay(day)}.`, OTHER_NAME)
}

const LATER_DAY = 'Before that day there is nothing to tell of it.'
const WHOSE = 'A deal opens to its owner and to the owner’s direct manager, and to nobody else.'
const OTHER_NAME = 'Ask for a later day, or look for the deal by its name.'

/** Deals by name, account or id. */
export async function findDeals(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
  asked: { text: string; limit: number },
): Promise<SearchHits | Refusal> {
  const then = await asOf(house, viewer, day)
  if (isRefusal(then)) return then
  if (asked.text.trim() === '') return { asOf: isoOfDay(then.truth.cohort.day), hits: [] }
  return findOpportunities(then.truth, asked)
}
