import {
  DEFAULT_TALK_TRACKS,
  type DealAtHand,
  isoOfDay,
  losingPattern,
  meetsWhere,
  newUntil,
  type PersonViewer,
  type Refusal,
  sayTracks,
  TALK_NUMBER_MEANS,
  TALK_NUMBERS,
  type TalkEffects,
  type TalkTrack,
  type TalkTracks,
  type Truth,
  talkTrackEffects,
  tellTalkTrack,
  type Viewer,
} from '@closed-learned/deals'
import { readChecks } from '../../store/checks.ts'
import { readLessons } from '../../store/lessons.ts'
import { readTalkTracks, readTalkUses } from '../../store/talk-tracks.ts'
import { ownDeals, truthNow } from '../filings/own-deals.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { mayWritePlaybook } from './may-write.ts'
import { isOfLesson, type PlaybookNow, playbookNow, rowsByNumber } from './playbook-now.ts'

/** Which tracks are wanted: those for a deal of one's own, those made from a lesson. */
export interface TracksWanted {
  readonly deal?: string | undefined
  readonly lesson?: string | undefined
}

/** Words for the first meetings, with their numbers as of now, filled for the deal where one is named. */
export async function talkTracks(
  house: House,
  viewer: Viewer,
  { deal, lesson }: TracksWanted = {},
): Promise<TalkTracks | Refusal> {
  try {
    const now = await playbookNow(house, viewer)
    const { facts, today } = now
    const every = (await house.store.inWorkspace(readTalkTracks)).filter(
      (track) => lesson === undefined || isOfLesson(now, track.lesson, lesson),
    )
    const all = every.filter(({ retired }) => !retired)
    const own = deal === undefined ? null : await ofDeal(house, now, personOnly(viewer), deal, all)
    const tracks = (own?.tracks ?? all).map((track) => tellTalkTrack(now, track, own?.deal))
    return {
      asOf: facts === null ? null : isoOfDay(facts.cohort.day),
      answer: sayTracks(tracks),
      tracks,
      retired:
        own === null
          ? every.filter(({ retired }) => retired).map((track) => tellTalkTrack(now, track))
          : [],
      opening: own === null ? null : openingOf(own.pattern, own.tracks, tracks),
      defaults: DEFAULT_TALK_TRACKS.filter(
        ({ content }) => !all.some((track) => track.content.ask === content.ask),
      ),
      menu: TALK_NUMBERS.map((name) => ({ name, means: TALK_NUMBER_MEANS[name] })),
      effects: await effectsOf(house, facts, today),
      mayWrite: mayWritePlaybook(viewer),
      doubts: doubtsOf(tracks),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** What the numbers of tracks leave open, beside a deal and alone. */
export const doubtsOf = (tracks: TalkTracks['tracks']): readonly string[] =>
  tracks.length === 0 ? [] : DOUBTS

const DOUBTS = [
  'Numbers are of deals that closed in the last two years, as the CRM tells them; each is told from five deals of three owners on.',
  'Deals of the company that you speak with may be among them; the numbers are the same beside every deal.',
  'That such deals were lost more often is no reason why this one should be.',
] as const

async function ofDeal(
  house: House,
  now: PlaybookNow,
  person: PersonViewer,
  id: string,
  all: readonly TalkTrack[],
): Promise<{
  readonly tracks: readonly TalkTrack[]
  readonly pattern: string | null
  readonly deal: DealAtHand
}> {
  const truth = await truthNow(house, person)
  const [deal] = ownDeals(truth, person, [id])
  const row = deal?.row ?? -1
  const until = newUntil(truth.cohort, row, person.organisation.calendar, person.now)
  const at = { truth, row }
  const tracks = tracksFor(truth, row, all)
  const pattern = until === null ? null : await patternOf(house, now, at, tracks)
  return { tracks, pattern, deal: at }
}

/** The tracks that are for a deal: those whose segment it meets, and those for every deal. */
export function tracksFor(
  { cohort }: Truth,
  row: number,
  all: readonly TalkTrack[],
): readonly TalkTrack[] {
  const closest = (a: TalkTrack, b: TalkTrack) => b.content.where.length - a.content.where.length
  return all.filter(({ content }) => meetsWhere(cohort, content.where, row)).sort(closest)
}

/** With which a new deal of a losing pattern begins: the closest to it of those that can be said. */
export function openingOf(
  pattern: string | null,
  tracks: readonly TalkTrack[],
  told: TalkTracks['tracks'],
): string | null {
  if (pattern === null) return null
  const opens = tracks.find(
    ({ id, content }) => content.opening && told.some((one) => one.id === id && one.said !== null),
  )
  return opens?.id ?? null
}

/** In words, the losing pattern that a new deal of one's own meets: of a lesson, a check or a track. */
export async function patternOf(
  house: House,
  { facts }: PlaybookNow,
  deal: DealAtHand,
  tracks: readonly TalkTrack[],
): Promise<string | null> {
  if (facts === null) return null
  const { lessons, checks } = await house.store.inWorkspace(async (session) => ({
    lessons: await readLessons(session),
    checks: await readChecks(session),
  }))
  const wheres = [...lessons, ...checks.filter(({ retired }) => !retired), ...tracks].map(
    ({ content }) => content.where,
  )
  return losingPattern(facts, deal, wheres)
}

/** Uses go into sums here, as the program; nobody gets them one by one. */
async function effectsOf(
  house: House,
  facts: Truth | null,
  today: number,
): Promise<TalkTracks['effects']> {
  if (facts === null) return NOTHING_YET
  const uses = await house.store.inWorkspace((session) => readTalkUses(session))
  if (uses.length === 0) return NOTHING_YET
  const rows = rowsByNumber(facts)
  const known = uses.flatMap((use) => {
    const row = rows.get(use.opportunity)
    return row === undefined ? [] : [{ ...use, row }]
  })
  return talkTrackEffects(facts, known, today)
}

const NOTHING_YET: TalkEffects = {
  answer: 'Not enough to tell yet what the words do.',
  effects: [],
  became: [],
  doubts: [],
}
