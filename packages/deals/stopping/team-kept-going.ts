import { joinedMonths } from '../loss-account/causes-of-team.ts'
import { sayMonth } from '../prediction/say-predictions.ts'
import { STEPS_OF_DEALS, tenths } from '../prediction/team-calibration.ts'
import { sayTenths } from '../prediction/team-calibration-page.ts'
import type { ShareTold } from '../publication/publication.ts'
import type { TeamKeptGoing } from './schemas.ts'

/** A deal that somebody kept going and that has ended in the CRM since, as their team's sum counts it. */
export interface KeptRow {
  /** Of the end, `YYYY-MM`. */
  readonly month: string
  readonly author: string
  readonly opportunity: number
  readonly won: boolean
}

/** What a team is told, over some months; of nobody in it. */
export interface KeptTold {
  readonly months: readonly [string, string]
  /** At least so many deals. */
  readonly deals: number
  /** In tenths: how many were won. */
  readonly won: ShareTold
}

/** A telling, with the deals in it, which are never told of again. */
export interface KeptTelling {
  readonly told: KeptTold
  readonly counted: readonly number[]
}

/**
 * What a team may be told anew of the deals that it kept going: whole months joined until five that have
 * ended, of three people, stand behind them; told once, never overlapping. `months`: over and not told of
 * yet, in order; what came in late of earlier ones counts in the first of them.
 */
export function keptTellings(rows: readonly KeptRow[], months: readonly string[]): KeptTelling[] {
  const [first = ''] = months
  const dated = rows.map((row) => (row.month < first ? { ...row, month: first } : row))
  return joinedMonths(dated, months).map(({ months, rows }) => ({
    told: {
      months,
      deals: STEPS_OF_DEALS.findLast((step) => step <= rows.length) ?? 0,
      won: tenths(rows.filter(({ won }) => won).length, rows.length),
    },
    counted: rows.map(({ opportunity }) => opportunity),
  }))
}

/** What a reader is told of the teams that they are in or manage, the newest first. */
export function teamKeptGoing(
  teams: readonly { readonly name: string; readonly told: readonly KeptTold[] }[],
): TeamKeptGoing {
  const told = teams
    .flatMap(({ name, told }) => told.map((each) => tellOne(name, each)))
    .sort((a, b) => (a.months[1] < b.months[1] ? 1 : -1))
  const [newest] = told
  const answer = newest ? `${newest.when}: ${newest.text}` : NOT_ENOUGH
  return { answer: teams.length === 0 ? NO_TEAM : answer, doubts: DOUBTS, told }
}

function tellOne(team: string, { months, deals, won }: KeptTold): TeamKeptGoing['told'][number] {
  const [from, to] = months
  const when = from === to ? sayMonth(from) : `${sayMonth(from)} to ${sayMonth(to)}`
  const text = `Of ${deals} deals or more that were kept going and have ended, ${sayTenths(won)} in 10 were won.`
  return { team, months, when, text, won }
}

const NO_TEAM = 'What came of going on is told to the team whose deals they were, as one.'
const NOT_ENOUGH =
  'Not enough to tell yet: a team is told what came of going on from five ended deals of three people on, once a month is over.'
const DOUBTS = [
  'A team is told over as many whole months as five ended deals of three people take; no deal is told of twice, and nobody’s own can be worked out. One’s own stand on the page of one’s record.',
]
