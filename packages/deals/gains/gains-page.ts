import type { LessonThen } from '../heads-up/lesson-then.ts'
import type { LessonStanding } from '../lesson/lesson-standing.ts'
import type { PublicationTold } from '../publication/publication-told.ts'
import { isoOfDay } from '../shared/day.ts'
import { sayCount, sayRates } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { seesSumsOnly, type Viewer } from '../visibility/viewer.ts'
import {
  forecastFigure,
  lessonsFigure,
  lossesFigure,
  repeatedFigure,
  soonerFigure,
} from './fact-figures.ts'
import type { OwnGains } from './own-chain.ts'
import { type OwnerWeeks, ownerWeeks } from './owner-weeks.ts'
import {
  cameOfFigure,
  denialGapFigure,
  inTimeFigure,
  lessonDaysFigure,
  lessonShareFigure,
  sayWhose,
  sharingFigure,
  toldFigure,
  toldFirstFigure,
  usedFigure,
} from './published-figures.ts'
import { addedUp, type PublishedShare, publishedShare } from './published-share.ts'
import { repeatLosses } from './repeat-losses.ts'
import type { GainFigure, GainsPage } from './schemas.ts'
import { timeTold } from './time-told.ts'
import { type Rates, sayTaken, type WeekCost, weeksAfter, weeksAfterFigure } from './weeks-after.ts'
import { yourGains } from './your-gains.ts'

/** What is computed of the facts and the lessons alone, the same for everybody on a day. */
export interface GainFacts {
  readonly losses: GainFigure
  readonly lessons: GainFigure
  readonly repeated: GainFigure
  readonly sooner: GainFigure
  readonly forecast: GainFigure
  readonly spent: OwnerWeeks
}

/** `facts`: what the CRM shows to everybody; `then`: every lesson with the wordings that it had. */
export function gainFacts(
  facts: Truth,
  lessons: readonly LessonStanding[],
  then: readonly LessonThen[],
): GainFacts {
  return {
    losses: lossesFigure(facts),
    lessons: lessonsFigure(lessons),
    repeated: repeatedFigure(then.length === 0 ? null : repeatLosses(facts, then)),
    sooner: soonerFigure(facts),
    forecast: forecastFigure(),
    spent: ownerWeeks(facts.cohort),
  }
}

interface Asked {
  readonly facts: Truth
  readonly of: GainFacts
  /** What was published, the newest first. */
  readonly told: readonly PublicationTold[]
  readonly viewer: Viewer
  readonly teamName: (team: number) => string
  readonly cost: WeekCost | null
  /** Null for who owns no deals. */
  readonly own: OwnGains | null
}

/** What losses gave: of secrets what was published, of the CRM what it shows, of the reader their own. */
export function gainsPage({ facts, of, told, viewer, teamName, cost, own }: Asked): GainsPage {
  const share = (measure: Parameters<typeof publishedShare>[2]) =>
    publishedShare(told, viewer, measure)
  const [debriefed, withLesson, sooner] = [
    share('debriefed'),
    share('withLesson'),
    share('knownSooner'),
  ]
  const [given, rates] = [lessonShareFigure(withLesson), { losing: of.spent.losing, cost }]
  return {
    asOf: isoOfDay(facts.cohort.day),
    answer: answerOf(of, given, withLesson),
    doubts: readsAll(viewer) ? DOUBTS : [...DOUBTS, OWN_TEAM],
    chain: [
      of.losses,
      toldFigure(debriefed),
      given,
      inTimeFigure(share('warnedInTime')),
      usedFigure(share('usedInTime')),
      cameOfFigure(share('wonAfterUse'), share('usedInTime')),
    ],
    ledger: [
      of.lessons,
      lessonDaysFigure(withLesson, share('lessonSoon')),
      sharingFigure(debriefed, share('wonDebriefed')),
      toldFirstFigure(share('toldFirst')),
      of.sooner,
      denialGapFigure([sooner, share('knownTwoMonths'), share('knownThreeMonths')]),
      weeksAfterFigure(sooner, rates),
      of.repeated,
      of.forecast,
    ],
    time: { ...timeTold(of.spent), after: afterByTeam(sooner, teamName, rates) },
    yours: own && yourGains(facts, own, of.spent),
  }
}

const readsAll = (viewer: Viewer) => viewer.kind === 'operator' || seesSumsOnly(viewer)

const OWN_TEAM =
  'Of what is published you read what is told of the company, of the smaller teams together, and of your own team.'

const DOUBTS = [
  'Who told of a loss, who wrote a lesson and whom one reached is nobody’s to count: of all that only shares are told, once a month, from five deals of three owners on.',
  'Lost deals are normal, and more of them that are told of are no bad sign.',
]

function answerOf(
  { lessons, losses }: GainFacts,
  given: GainFigure,
  share: PublishedShare | null,
): string {
  const many = lessons.value ?? 0
  if (many === 0)
    return losses.value === null
      ? lessons.text
      : `No lesson stands: what ${sayCount(losses.value, 'loss', 'losses')} of the last year taught is not written down.`
  const stand = `${sayCount(many, 'lesson stands', 'lessons stand')}`
  return given.interval === null || share === null
    ? `${stand}; how many losses gave one is not enough to tell yet.`
    : `${stand}, and ${sayRates(given.interval)} of ${sayCount(share.of, 'published loss', 'published losses')}${sayWhose(share)} gave one within 30 days.`
}

/** By team, from what was published of each and may be read. */
function afterByTeam(
  share: PublishedShare | null,
  teamName: (team: number) => string,
  rates: Rates,
): GainsPage['time']['after'] {
  const cells = share?.cells ?? []
  const keys = new Map(cells.map(({ cell }) => [`${cell.kind} ${cell.team}`, cell]))
  return [...keys].map(([key, { kind, team }]) => {
    const sum = addedUp(cells.filter(({ cell }) => `${cell.kind} ${cell.team}` === key))
    const name =
      kind === 'team' && team !== null ? teamName(team) : kind === 'company' ? WHOLE : SMALLER
    return { key, name, text: sayAfter(sum, rates) }
  })
}

function sayAfter(sum: ReturnType<typeof addedUp>, rates: Rates): string {
  const of = sayCount(sum.of, 'lost deal', 'lost deals')
  const weeks = weeksAfter(sum)
  if (weeks === 0) return `Not enough to tell, of ${of}.`
  const taken = sayTaken(weeks, rates)
  return `At least ${sayCount(weeks, 'week of a deal', 'weeks of deals')}, of ${of}${taken && `: ${taken}`}.`
}

const WHOLE = 'The whole company'
const SMALLER = 'The smaller teams together'
