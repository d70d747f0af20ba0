import { saySegment } from '../finding/say-where.ts'
import { capital, sayFew } from '../overview/say-few.ts'
import { isoOfDay } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'
import type { QualificationCheck } from './check.ts'
import { checkBackTest } from './check-back-test.ts'
import { type CheckVerdict, DEALS_TO_SHOW } from './check-verdict.ts'
import type { DealAtHand, PlaybookFacts } from './playbook-facts.ts'
import { renderTalkTrack } from './render-talk-track.ts'
import type { CheckTold, TalkTrackTold } from './schemas.ts'
import { TALK_NUMBER_MEANS } from './talk-number.ts'
import type { TalkTrack } from './talk-track.ts'

/** A track as documents tell it; with a deal it is filled for it. */
export function tellTalkTrack(
  now: PlaybookFacts,
  track: TalkTrack,
  deal: DealAtHand | null = null,
): TalkTrackTold {
  const { id, version, lesson, content, expiresOn, retired } = track
  const rendered =
    now.facts === null
      ? { said: null, whyNot: 'There are no deals here yet.', numbers: [] }
      : renderTalkTrack(now.facts, track, now, deal)
  return {
    id,
    version,
    lesson,
    lessonSaid: lessonSaid(now, lesson),
    retired,
    content,
    where: content.where.length === 0 ? null : saySegment(content.where),
    expiresOn: isoOfDay(expiresOn),
    said: rendered.said,
    whyNot: rendered.whyNot,
    numbers: rendered.numbers.map((one) => ({ ...one, means: TALK_NUMBER_MEANS[one.name] })),
  }
}

const lessonSaid = ({ lessons }: Pick<PlaybookFacts, 'lessons'>, lesson: string | null) =>
  lesson === null ? null : (lessons.get(lesson) ?? null)

/** The headline of the tracks. */
export function sayTracks(tracks: readonly TalkTrackTold[]): string {
  if (tracks.length === 0) return 'No words are written yet.'
  const said = tracks.filter((track) => track.said !== null).length
  const all = `${capital(sayFew(tracks.length))} ${tracks.length === 1 ? 'track' : 'tracks'}`
  if (said === tracks.length)
    return `${all} for the first meetings, and what ${said === 1 ? 'it says is' : 'they say is'} true now.`
  if (said === 0) return `${all}, and none can be said truthfully now.`
  return `${all}, of which ${sayFew(said)} can be said truthfully now.`
}

/** A check as documents tell it. */
export function tellCheck(
  now: Pick<PlaybookFacts, 'facts' | 'lessons'>,
  check: QualificationCheck,
  verdict: CheckVerdict | null,
): CheckTold {
  const { id, version, lesson, content, retired } = check
  return {
    id,
    version,
    lesson,
    lessonSaid: lessonSaid(now, lesson),
    content,
    where: content.where.length === 0 ? null : saySegment(content.where),
    backTest:
      now.facts === null
        ? { here: null, rest: null, lift: null, lead: null, text: 'There are no deals here yet.' }
        : checkBackTest(now.facts, content),
    standing: retired ? 'retired' : (verdict?.standing ?? 'open'),
    standingText: retired ? 'Retired by those who look after the playbook.' : sayStanding(verdict),
  }
}

/** Counts are told in steps: one answer more moves nothing. */
const STEP = 50

function sayStanding(verdict: CheckVerdict | null): string {
  if (verdict?.standing === 'predicts')
    return 'The deals since show that it predicts losses: such a claim is wrong at most once in 20.'
  if (verdict?.standing === 'retired')
    return `Retired by itself: up to ${DEALS_TO_SHOW} deals since did not show that it predicts.`
  const deals = Math.floor((verdict?.deals ?? 0) / STEP) * STEP
  if (deals === 0) return 'Too early to tell whether it predicts: few deals since are old enough.'
  return `Not shown yet, after ${deals} deals or more; ${DEALS_TO_SHOW} are given to it.`
}

/** The headline of the checks. */
export function sayChecks(checks: readonly CheckTold[]): string {
  const asked = checks.filter(({ standing }) => standing !== 'retired')
  const proven = asked.filter(({ standing }) => standing === 'predicts').length
  if (checks.length === 0) return 'No check is written yet.'
  if (asked.length === 0) return 'Every check has retired: none of them predicted.'
  const many = sayCount(asked.length, 'check is asked', 'checks are asked')
  return proven === 0
    ? `${many} early; the deals since cannot tell yet whether ${asked.length === 1 ? 'it predicts' : 'they predict'}.`
    : `${many} early, and ${sayFew(proven)} ${proven === 1 ? 'has' : 'have'} been shown to predict.`
}
