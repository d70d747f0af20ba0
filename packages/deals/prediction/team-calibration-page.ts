import type { ShareTold } from '../publication/publication.ts'
import { sayScoreTold } from './say-calibration.ts'
import { sayMonth } from './say-predictions.ts'
import type { TeamCalibration } from './schemas.ts'
import type { TeamTold } from './team-calibration.ts'

/** What a reader is told of the teams that they are in or manage; the newest first. */
export function teamCalibrationPage(
  teams: readonly { readonly name: string; readonly told: readonly TeamTold[] }[],
): TeamCalibration {
  const told = teams
    .flatMap(({ name, told }) => told.map((each) => ({ team: name, ...tellOne(each) })))
    .sort((a, b) => (a.months[1] < b.months[1] ? 1 : -1))
  return { answer: answerOf(teams.length, told), doubts: DOUBTS, told }
}

function answerOf(teams: number, told: TeamCalibration['told']): string {
  if (teams === 0) return NO_TEAM
  const [newest] = told
  return newest === undefined
    ? NOT_ENOUGH
    : `${newest.when}: ${newest.text.charAt(0).toLowerCase()}${newest.text.slice(1)}`
}

const NO_TEAM =
  'Predictions are told to the team that made them, as one; above the teams, what is published once a month tells nothing of them.'
const NOT_ENOUGH =
  'Not enough to tell yet: a team is told of its predictions as one, from five resolved deals of three people on, once a month is over.'

const DOUBTS = [
  'A team is told once a month at most, over as many whole months as five resolved deals of three people take. No deal is told of twice, and what was told stays as it was.',
  'Shares are ranges in tenths and scores ranges of a tenth, so that nobody’s own can be worked out. Leaders, learners and administrators are told nothing of predictions but what is published, which is nothing.',
]

function tellOne({ months, deals, said, won, score, base }: TeamTold) {
  const [from, to] = months
  const when = from === to ? sayMonth(from) : `${sayMonth(from)} to ${sayMonth(to)}`
  const beside = base
    ? ` The score is ${sayScoreTold(score)}, where saying how often deals had been won before scores ${sayScoreTold(base)}.`
    : ` The score is ${sayScoreTold(score)}.`
  const text = `Of ${deals} resolved deals or more, ${sayTenths(said)} in 10 were expected to be won, and ${sayTenths(won)} in 10 were.${beside}`
  return { months, when, text, said, won, score, base }
}

/** `3 to 5`, of ten. */
export function sayTenths({ from, to }: ShareTold): string {
  if (from === to) return `about ${from}`
  if (from === 0) return `at most ${to}`
  return to === 10 ? `at least ${from}` : `${from} to ${to}`
}
