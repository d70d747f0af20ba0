import type { LessonStanding } from '../lesson/lesson-standing.ts'
import { releasedLessons } from '../lesson/released-lessons.ts'
import { FEWEST_OWNERS } from '../publication/floor.ts'
import type { PublicationTold } from '../publication/publication-told.ts'
import { isoOfDay } from '../shared/day.ts'
import { sayCount, sayRate, sayRates } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { seesSumsOnly, type Viewer } from '../visibility/viewer.ts'
import { lessonsFigure, lossesFigure, repeatedFigure, soonerFigure } from './fact-figures.ts'
import { HOURS_A_CONTACT, type OwnerWeeks, ownerWeeks } from './owner-weeks.ts'
import {
  inTimeFigure,
  knownSoonerFigure,
  lessonDaysFigure,
  lessonShareFigure,
  sharingFigure,
  toldFigure,
  weeksAfter,
  weeksAfterFigure,
} from './published-figures.ts'
import { addedUp, type PublishedShare, publishedShare } from './published-share.ts'
import { repeatLosses } from './repeat-losses.ts'
import type { GainFigure, GainsPage, TimeKind } from './schemas.ts'
import { type OwnGains, yourGains } from './your-gains.ts'

/** What is computed of the facts and the lessons alone, the same for everybody on a day. */
export interface GainFacts {
  readonly losses: GainFigure
  readonly lessons: GainFigure
  readonly repeated: GainFigure
  readonly sooner: GainFigure
  readonly spent: OwnerWeeks
}

/** `facts`: what the CRM shows to everybody. */
export function gainFacts(facts: Truth, lessons: readonly LessonStanding[]): GainFacts {
  const released = releasedLessons(lessons).map(({ lesson }) => lesson)
  return {
    losses: lossesFigure(facts),
    lessons: lessonsFigure(lessons),
    repeated: repeatedFigure(released.length === 0 ? null : repeatLosses(facts, released)),
    sooner: soonerFigure(facts),
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
  /** Null for who owns no deals. */
  readonly own: OwnGains | null
}

/** What losses gave: of secrets what was published, of the CRM what it shows, of the reader their own. */
export function gainsPage({ facts, of, told, viewer, teamName, own }: Asked): GainsPage {
  const share = (measure: Parameters<typeof publishedShare>[2]) =>
    publishedShare(told, viewer, measure)
  const [debriefed, withLesson, sooner] = [
    share('debriefed'),
    share('withLesson'),
    share('knownSooner'),
  ]
  const given = lessonShareFigure(withLesson)
  return {
    asOf: isoOfDay(facts.cohort.day),
    answer: answerOf(of, given),
    doubts: readsAll(viewer) ? DOUBTS : [...DOUBTS, OWN_TEAM],
    chain: [
      of.losses,
      toldFigure(debriefed),
      given,
      inTimeFigure(share('warnedInTime')),
      of.repeated,
    ],
    ledger: [
      of.lessons,
      lessonDaysFigure(withLesson),
      sharingFigure(debriefed, share('wonDebriefed')),
      of.sooner,
      knownSoonerFigure(sooner),
      weeksAfterFigure(sooner),
    ],
    time: { ...timeTold(of.spent), after: afterByTeam(sooner, teamName) },
    yours: own && yourGains(facts.cohort, own, of.spent),
  }
}

const readsAll = (viewer: Viewer) => viewer.kind === 'operator' || seesSumsOnly(viewer)

const OWN_TEAM =
  'Of what is published you read what is told of the company, of the smaller teams together, and of your own team.'

const DOUBTS = [
  'Who told of a loss, who wrote a lesson and whom one reached is nobody’s to count: of all that only shares are told, once a month, from five deals of three owners on.',
  'Lost deals are normal, and more of them that are told of are no bad sign.',
  'How much of the error of the forecast honest states would have taken out is not told: for past quarters it would rest on flags that are told to nobody in that form.',
]

function answerOf({ lessons, losses }: GainFacts, given: GainFigure): string {
  const many = lessons.value ?? 0
  if (many === 0)
    return `No lesson is published yet: what ${sayCount(losses.value ?? 0, 'loss', 'losses')} of the last year taught is not written down.`
  const stand = `${sayCount(many, 'lesson stands', 'lessons stand')}`
  return given.interval === null
    ? `${stand}; how many losses gave one is not enough to tell yet.`
    : `${stand}, and ${sayRates(given.interval)} of the losses that were published gave one within 30 days.`
}

const KINDS: Readonly<Record<TimeKind, string>> = {
  losing: 'On deals that were lost',
  winning: 'On deals that were won',
  finding: 'On finding and qualifying',
  developing: 'On deals that are open still',
}

function timeTold({ parts, deals, owners }: OwnerWeeks): Omit<GainsPage['time'], 'after'> {
  const base = { deals, owners }
  const how = `Each day of an owner in the last 365 is divided evenly among the deals that they had open on it: the first 30 days of a deal are finding, the rest is what became of it. Hours are contacts with buyers in the CRM, ${HOURS_A_CONTACT * 60} minutes each; the interval is how far owners differ.`
  if (owners < FEWEST_OWNERS)
    return { text: 'Too few owners to say anything about this.', parts: [], base, how }
  const told = parts.map((part) => ({
    ...part,
    name: KINDS[part.kind],
    weeks: Math.round(part.weeks),
    hours: part.hours === null ? null : Math.round(part.hours),
  }))
  return { text: sayMix(told), parts: told, base, how }
}

function sayMix(parts: GainsPage['time']['parts']): string {
  const of = (kind: TimeKind) => parts.find((part) => part.kind === kind)
  const [losing, winning] = [of('losing'), of('winning')]
  if (!losing || !winning) return ''
  const said = (part: typeof losing) => `${sayRate(part.share)} (${sayRates(part.interval)})`
  return `${said(losing)} of the owners’ weeks went into deals that were lost, ${said(winning)} into deals that were won.`
}

/** By team, from what was published of each and may be read. */
function afterByTeam(
  share: PublishedShare | null,
  teamName: (team: number) => string,
): GainsPage['time']['after'] {
  const cells = share?.cells ?? []
  const names = new Map(cells.map(({ cell }) => [`${cell.kind} ${cell.team}`, cell]))
  return [...names].flatMap(([key, { kind, team }]) => {
    const its = cells.filter(({ cell }) => `${cell.kind} ${cell.team}` === key)
    const sum = addedUp(its)
    const weeks = weeksAfter(sum)
    const name =
      kind === 'team' && team !== null ? teamName(team) : kind === 'company' ? WHOLE : SMALLER
    const text =
      weeks === 0
        ? `Not enough to tell, of ${sayCount(sum.of, 'lost deal', 'lost deals')}.`
        : `At least ${sayCount(weeks, 'week', 'weeks')}, of ${sayCount(sum.of, 'lost deal', 'lost deals')}.`
    return [{ name, text }]
  })
}

const WHOLE = 'The whole company'
const SMALLER = 'The smaller teams together'
