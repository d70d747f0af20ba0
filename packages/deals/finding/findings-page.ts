import { type SegmentSearch, type SegmentTest, wilsonInterval } from '@closed-learned/analysis'
import type { Finding, FindingsPage } from '../report/trend-schemas.ts'
import { isoOfDay } from '../shared/day.ts'
import { answerOf } from './answer.ts'
import { dealsCounted } from './deals-counted.ts'
import { notEnough } from './not-enough.ts'
import { profileOf } from './profile.ts'
import { saySearched } from './say-searched.ts'
import { sayUsual } from './say-usual.ts'
import type { SegmentQuestion } from './segment-question.ts'
import { tellFinding } from './tell-finding.ts'
import { ToldPlaces } from './told-places.ts'
import { OF_FEW, whyNothing } from './why-nothing.ts'

/**
 * What a search found, told: the findings with their doubt, what is usual, how much was looked at and
 * with which promise, and what it would take where there is not enough. Whatever would tell of fewer
 * than three owners, by itself or beside the rest, is not in it.
 */
export function findingsPage(question: SegmentQuestion, search: SegmentSearch): FindingsPage {
  const nothing = whyNothing(question)
  if (nothing !== null) return nothingTold(question, search, nothing)
  const { outcome, leftOut } = question
  const { findings, exploratory } = toldOf(question, search)
  const told = {
    outcome,
    usual: usualIn(question),
    findings,
    exploratory,
    searched: { ...search.searched, depth: depthOf(search), text: saySearched(question, search) },
    notEnough: findings.length === 0 ? notEnough(question, search) : null,
  }
  return {
    ...about(question),
    answer: answerOf(told),
    doubts: [...question.doubts, ...(question.data.owners ? [FLOOR] : [])],
    ...told,
    leftOut,
    profile: profileOf(question, findings),
  }
}

/** The same whether or not there are such places: else it would tell something of them. */
const FLOOR = 'Places with deals of fewer than three owners are not told.'

function about(question: SegmentQuestion) {
  return { asOf: isoOfDay(question.truth.cohort.day), deals: dealsCounted(question) }
}

/** A page that tells why it tells nothing; of few owners not even how many deals there are. */
function nothingTold(question: SegmentQuestion, search: SegmentSearch, text: string): FindingsPage {
  const isOfFew = text === OF_FEW
  return {
    ...about(question),
    ...(isOfFew ? { deals: 0 } : {}),
    answer: text,
    doubts: isOfFew ? question.truth.cohort.history.doubts : question.doubts,
    outcome: question.outcome,
    usual: { value: null, interval: null, deals: 0, text },
    findings: [],
    exploratory: [],
    searched: {
      attributes: 0,
      conjunctions: 0,
      depth: depthOf(search),
      text: 'Nothing was looked at.',
    },
    notEnough: null,
    leftOut: isOfFew ? [] : question.leftOut,
    profile: { text, rules: [] },
  }
}

function toldOf(question: SegmentQuestion, search: SegmentSearch) {
  const places = new ToldPlaces(question, question)
  const latePlaces = new ToldPlaces(question, question.lately)
  const tell = (test: SegmentTest): Finding[] => {
    if (!places.letIn(test.where)) return []
    const finding = tellFinding(question, search, test)
    return [latePlaces.letIn(test.where) ? finding : { ...finding, lately: null }]
  }
  const confirmed = search.confirmed.flatMap(tell)
  const exploratory = search.exploratory.flatMap(tell)
  return { findings: moreFirst(confirmed), exploratory: moreFirst(exploratory) }
}

/** Those that happen more often first; within, as they came: the strongest first. */
function moreFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => Number(a.direction === 'less') - Number(b.direction === 'less'),
  )
}

/** The share of late losses follows from what late means: it has no interval. */
function usualIn(question: SegmentQuestion): FindingsPage['usual'] {
  const { data, late } = question
  const deals = data.outcome.length
  const events = data.outcome.reduce((sum, happened) => sum + happened, 0)
  const usual =
    deals === 0
      ? { value: null, interval: null, deals }
      : { value: events / deals, interval: late ? null : wilsonInterval(events, deals), deals }
  return { ...usual, text: sayUsual(question, usual) }
}

function depthOf({ searched: { depth } }: SegmentSearch): number {
  return Math.min(3, Math.max(1, depth))
}
