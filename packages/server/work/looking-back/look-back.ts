import {
  type Found,
  type LookedBack,
  type Refusal,
  refuse,
  tellLook,
  type Viewer,
} from '@closed-learned/deals'
import { writeLookedBack } from '../../store/looked-back.ts'
import { ownDeals, truthNow } from '../filings/own-deals.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { ownLooks } from './own-looks.ts'

/**
 * Keeps what the owner of an early ending found, at the look that is open now. Said again it is the same;
 * said otherwise it takes the place of what was said before.
 */
export async function lookBack(
  house: House,
  viewer: Viewer,
  id: string,
  found: Found,
): Promise<LookedBack | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const [deal] = ownDeals(truth, person, [id])
    if (deal === undefined) return notYours('deal')
    const { looks } = await ownLooks(house, person, truth)
    const look = looks.find(({ row }) => row === deal.row)
    if (look === undefined) return notDrawn(deal.name)
    if (look.byCrm) return knownAlready(deal.name)
    const { opportunity } = deal
    await house.store.seenBy(person, (session) =>
      writeLookedBack(session, person.member, {
        ...{ opportunity, after: look.after, found, at: person.now },
      }),
    )
    return { ...tellLook(truth, look), found }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function notDrawn(name: string): never {
  return refuse(
    'not-asked-well',
    `${name} is not among the deals that are looked at again now.`,
    'Chance draws them from what was let go early, half a year and a year after; those of yours stand in looking-back.',
  )
}

function knownAlready(name: string): never {
  return refuse(
    'not-asked-well',
    `Of ${name} the CRM tells by itself that they bought from us after all.`,
    'Nothing is asked of it.',
  )
}
