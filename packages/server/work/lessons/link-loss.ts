import {
  type LessonPage,
  type PersonViewer,
  type Refusal,
  refuse,
  type Viewer,
} from '@closed-learned/deals'
import { linkLosses } from '../../store/lesson-writes.ts'
import { readAccounts } from '../../store/loss-accounts.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { lossAtHand, ownAccounts } from '../loss-accounts/loss-at-hand.ts'
import { asRefusal } from '../refusals.ts'
import { lessonAtHand } from './lesson-at-hand.ts'

/** Links a loss of the viewer's own to a lesson; others read how many there are, from a floor on. */
export async function linkLoss(
  house: House,
  viewer: Viewer,
  id: string,
  opportunity: string,
): Promise<Refusal | undefined> {
  try {
    const person = personOnly(viewer)
    const lesson = await lessonAtHand(house, id)
    const losses = await ownLosses(house, person, [opportunity])
    await house.store.seenBy(person, (session) =>
      linkLosses(session, lesson.id, person.member, losses, house.now()),
    )
    return undefined
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** The store's numbers of deals by the source's ids; refused unless all are losses of the viewer's own. */
export async function ownLosses(
  house: House,
  person: PersonViewer,
  ids: readonly string[],
): Promise<number[]> {
  const losses: number[] = []
  for (const id of new Set(ids)) {
    const { deal, owner, ended } = await lossAtHand(house, person, id)
    if (owner !== person.member) notOwn()
    if (ended.how === 'won') notLost(deal.name)
    losses.push(deal.opportunity)
  }
  return losses
}

/** Losses of the viewer's own that they gave an account of, the newest first; without those that are `linked`. */
export async function linkableLosses(
  house: House,
  viewer: Viewer,
  linked: readonly number[],
): Promise<LessonPage['linkable']> {
  if (viewer.kind === 'operator') return []
  const { member } = viewer
  const accounts = await house.store.seenBy(viewer, (session) => readAccounts(session))
  const own = ownAccounts(accounts, member).filter(
    ({ owner, opportunity, content }) =>
      owner === member && content.ended !== 'won' && !linked.includes(opportunity),
  )
  const deals = new Map(own.toReversed().map((one) => [one.opportunity, one.content.deal]))
  return [...deals.values()].slice(0, MOST_LINKABLE)
}

const MOST_LINKABLE = 50

function notLost(name: string): never {
  refuse('not-asked-well', `${name} was won.`, 'A lesson of this kind rests on losses.')
}

function notOwn(): never {
  return refuse(
    'not-yours',
    'A lesson rests on losses that their owners link themselves.',
    'Ask whose deal it was; a lesson can be published without it.',
  )
}
