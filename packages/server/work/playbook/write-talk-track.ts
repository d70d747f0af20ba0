import { randomUUID } from 'node:crypto'
import {
  dayOfInstant,
  dayOfIso,
  isoOfDay,
  type Refusal,
  refuse,
  type TalkTrack,
  type TalkTrackAnew,
  type TalkTrackAsked,
  type TalkTrackTold,
  tellTalkTrack,
  type Viewer,
} from '@closed-learned/deals'
import { readTalkTracks, writeTalkTrack } from '../../store/talk-tracks.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { requireFitForEverybody } from './fit-for-everybody.ts'
import { requireWriter, writtenMeanwhile } from './may-write.ts'
import { playbookNow } from './playbook-now.ts'

/** A track as it is written before it has an id. */
type Written = Omit<TalkTrack, 'id' | 'version'>

/** Writes a track for everybody; its author is not kept. */
export function addTalkTrack(
  house: House,
  viewer: Viewer,
  asked: TalkTrackAsked,
): Promise<TalkTrackTold | Refusal> {
  return written(house, viewer, asked, { id: randomUUID(), version: 0 })
}

/** Writes a new version of a track; the earlier ones are kept. */
export async function changeTalkTrack(
  house: House,
  viewer: Viewer,
  id: string,
  asked: TalkTrackAnew,
): Promise<TalkTrackTold | Refusal> {
  try {
    const track = await trackAtHand(house, id)
    if (track.version !== asked.version) return writtenMeanwhile()
    return await written(house, viewer, asked, track)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function written(
  house: House,
  viewer: Viewer,
  { lesson, expiresOn, ...asked }: TalkTrackAsked,
  { id, version }: Pick<TalkTrack, 'id' | 'version'>,
): Promise<TalkTrackTold | Refusal> {
  try {
    const person = personOnly(viewer)
    requireWriter(person)
    const { doubt, ask, why, next, where, missing, priceRange, opening } = asked
    const content = { doubt, ask, why, next, where, missing, priceRange, opening }
    await requireFitForEverybody(house, person, {
      texts: [doubt, ask, why, next].map(withoutBraces),
      causes: [doubt, why].map(withoutBraces),
      where,
      lesson,
    })
    const until = dayOfIso(expiresOn) ?? 0
    requireAhead(until, dayOfInstant(house.now()))
    return await keep(house, viewer, id, version, {
      lesson,
      content,
      expiresOn: until,
      retired: false,
    })
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const withoutBraces = (text: string) => text.replace(/\{[^{}]*\}/g, ' ')

/** Retires a track, or takes it up again. */
export async function retireTalkTrack(
  house: House,
  viewer: Viewer,
  id: string,
  retired: boolean,
): Promise<TalkTrackTold | Refusal> {
  try {
    requireWriter(personOnly(viewer))
    const track = await trackAtHand(house, id)
    return await keep(house, viewer, id, track.version, { ...track, retired })
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function keep(
  house: House,
  viewer: Viewer,
  id: string,
  version: number,
  { lesson, content, expiresOn, retired }: Written,
): Promise<TalkTrackTold> {
  const track = { id, version: version + 1, lesson, content, expiresOn, retired }
  const isKept = await house.store.seenBy(personOnly(viewer), (session) =>
    writeTalkTrack(session, track, house.now()),
  )
  if (!isKept) return writtenMeanwhile()
  return tellTalkTrack(await playbookNow(house, viewer), track)
}

export async function trackAtHand(house: House, id: string): Promise<TalkTrack> {
  const all = await house.store.inWorkspace(readTalkTracks)
  return all.find((track) => track.id === id) ?? notYours('track')
}

/** Words are looked at again within two years. */
const LONGEST = 731

function requireAhead(until: number, today: number): void {
  if (until > today && until <= today + LONGEST) return
  refuse(
    'not-asked-well',
    until > today
      ? 'Words are looked at again within two years.'
      : `${isoOfDay(until)} lies not ahead.`,
    `Give a day between ${isoOfDay(today + 1)} and ${isoOfDay(today + LONGEST)}.`,
  )
}
