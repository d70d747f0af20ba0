import { randomUUID } from 'node:crypto'
import {
  dayOfInstant,
  isoOfDay,
  type Refusal,
  refuse,
  STANDING_OPEN,
  sayBecame,
  sayCount,
  type TalkBecame,
  type TalkTrackUse,
  type TalkUses,
  type TalkUseTold,
  type Truth,
  tellTalkTrack,
  type Viewer,
} from '@closed-learned/deals'
import { oneAtATime } from '../../store/filings.ts'
import { readTalkUses, writeTalkBecame, writeTalkUse } from '../../store/talk-tracks.ts'
import { dealAt, openDealsOf, ownDeals, truthNow } from '../filings/own-deals.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { ownRowsByNumber, playbookNow } from './playbook-now.ts'
import { tracksFor } from './talk-tracks.ts'
import { trackAtHand } from './write-talk-track.ts'

/** Within so many milliseconds the same use is one: a double click. */
const DOUBLE_CLICK = 60_000

/** Notes that the viewer used a track in an open deal of their own, with the words as they stand now. */
export async function useTalkTrack(
  house: House,
  viewer: Viewer,
  id: string,
  dealId: string,
): Promise<TalkUseTold | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const [deal] = ownDeals(truth, person, [dealId])
    if (deal === undefined) return notYours('deal')
    const track = await trackAtHand(house, id)
    requireFits(truth, deal.row, tracksFor(truth, deal.row, [track]).length > 0)
    const now = await playbookNow(house, viewer)
    const { said, whyNot } = tellTalkTrack(now, track, { truth, row: deal.row })
    if (said === null) return notToSay(whyNot ?? '')
    const use: TalkTrackUse = {
      id: randomUUID(),
      track: id,
      opportunity: deal.opportunity,
      member: person.member,
      said,
      became: null,
      becameAt: null,
      at: house.now(),
    }
    const kept = await house.store.seenBy(person, async (session) => {
      await oneAtATime(session, person.member)
      const known = (await readTalkUses(session, deal.opportunity)).find(
        (one) => one.track === id && one.at > use.at - DOUBLE_CLICK,
      )
      if (known === undefined) await writeTalkUse(session, use)
      return known ?? use
    })
    return tellUse(truth, deal.row, kept)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function requireFits({ cohort }: Truth, row: number, fits: boolean): void {
  if (cohort.standing[row] !== STANDING_OPEN)
    refuse('not-asked-well', 'This deal is not open any more.', 'Say what came of it instead.')
  if (!fits)
    refuse(
      'not-asked-well',
      'These words are for other deals.',
      'GET /talk-tracks names those that fit.',
    )
}

const notToSay = (whyNot: string) =>
  refuse('not-asked-well', `These words cannot be said now. ${whyNot}`, 'Choose others.')

/** Notes what came of a use of the viewer's own; said again, the newest stands. */
export async function tellWhatCame(
  house: House,
  viewer: Viewer,
  id: string,
  became: TalkBecame,
): Promise<TalkUseTold | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const at = house.now()
    const use = await house.store.seenBy(person, async (session) => {
      await oneAtATime(session, person.member)
      const known = (await readTalkUses(session)).find((one) => one.id === id)
      if (known === undefined) return notYours('use')
      if (known.became !== became) await writeTalkBecame(session, randomUUID(), known, became, at)
      return { ...known, became, becameAt: at }
    })
    return tellUse(truth, ownRowsByNumber(truth, person).get(use.opportunity), use)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** The viewer's own uses, for themselves alone. */
export async function talkUses(house: House, viewer: Viewer): Promise<TalkUses | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const uses = await house.store.seenBy(person, (session) => readTalkUses(session))
    const open = openDealsOf(truth, person).length
    const rows = ownRowsByNumber(truth, person)
    return {
      answer:
        uses.length === 0
          ? `You noted no words yet; you have ${sayCount(open, 'open deal', 'open deals')}.`
          : `You noted words ${uses.length === 1 ? 'once' : `${uses.length} times`}; only you see this.`,
      uses: uses.map((use) => tellUse(truth, rows.get(use.opportunity), use)),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** A deal that is not one's own any more has no name. */
export function tellUse(truth: Truth, row: number | undefined, use: TalkTrackUse): TalkUseTold {
  const { id, name } =
    row === undefined ? { id: '', name: 'A deal that is not yours any more' } : dealAt(truth, row)
  return {
    id: use.id,
    track: use.track,
    opportunity: { id, name },
    on: isoOfDay(dayOfInstant(use.at)),
    said: use.said,
    became: use.became,
    becameText: use.became && sayBecame(use.became),
  }
}
