import { type SegmentSearch, type SegmentTest, wilsonInterval } from '@closed-learned/analysis'
import type { Finding, FindingsPage } from '../report/trend-schemas.ts'
import { isoOfDay } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'
import { answerOf } from './answer.ts'
import { notEnough } from './not-enough.ts'
import { profileOf } from './profile.ts'
import { saySearched } from './say-searched.ts'
import type { SegmentQuestion } from './segment-question.ts'
import { tellFinding } from './tell-finding.ts'
import { ToldPlaces } from './told-places.ts'

/**
 * What a search found, told: the findings with their doubt, what is usual, how much was looked at and
 * with which promise, and what it would take where there is not enough. Whatever would tell of fewer
 * than three owners, by itself or beside the rest, is not in it.
 */
export function findingsPage(question: SegmentQuestion, search: SegmentSearch): FindingsPage {
  const { truth, outcome, leftOut } = question
  const { findings, exploratory, held } = toldOf(question, search)
  const told = {
    outcome,
    usual: usualIn(question),
    findings,
    exploratory,
    searched: { ...search.searched, depth: depthOf(search), text: saySearched(question, search) },
    notEnough: findings.length === 0 ? notEnough(question, search) : null,
  }
  return {
    asOf: isoOfDay(truth.cohort.day),
    deals: question.rows.length + question.lately.rows.length,
    answer: answerOf(told),
    doubts: [...question.doubts, ...heldDoubts(held + search.withheld)],
    ...told,
    leftOut,
    profile: profileOf(question, findings),
  }
}

function toldOf(question: SegmentQuestion, search: SegmentSearch) {
  const places = new ToldPlaces(question, question)
  const latePlaces = new ToldPlaces(question, question.lately)
  let held = 0
  const tell = (test: SegmentTest): Finding[] => {
    if (!places.letIn(test.where)) {
      held++
      return []
    }
    const finding = tellFinding(question, search, test)
    return [latePlaces.letIn(test.where) ? finding : { ...finding, lately: null }]
  }
  const confirmed = search.confirmed.flatMap(tell)
  const exploratory = search.exploratory.flatMap(tell)
  return { findings: moreFirst(confirmed), exploratory: moreFirst(exploratory), held }
}

/** Those that happen more often first; within, as they came: the strongest first. */
function moreFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => Number(a.direction === 'less') - Number(b.direction === 'less'),
  )
}

function usualIn({ data }: SegmentQuestion): FindingsPage['usual'] {
  const deals = data.outcome.length
  const events = data.outcome.reduce((sum, happened) => sum + happened, 0)
  if (deals === 0) return { value: null, interval: null, deals }
  return { value: events / deals, interval: wilsonInterval(events, deals), deals }
}

function depthOf({ searched: { depth } }: SegmentSearch): number {
  return Math.min(3, Math.max(1, depth))
}

function heldDoubts(held: number): string[] {
  if (held === 0) return []
  const stand = held === 1 ? 'stands' : 'stand'
  return [
    `${sayCount(held, 'more place', 'more places')} ${stand} out, with deals of too few owners to say anything about ${held === 1 ? 'it' : 'them'}.`,
  ]
}
