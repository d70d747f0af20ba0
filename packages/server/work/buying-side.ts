import {
  ATTRIBUTE_MEANINGS,
  type BuyingSide,
  type BuyingSideTold,
  buyingSideAsked,
  type Cohort,
  type PersonViewer,
  type Refusal,
  type Viewer,
} from '@closed-learned/deals'
import { readBuyingSide, readContactRoles, writeBuyingSide } from '../store/buying-sides.ts'
import type { Session } from '../store/session.ts'
import { ownDeals, truthNow } from './filings/own-deals.ts'
import { notYours, personOnly } from './filings/person-only.ts'
import type { House } from './house.ts'
import { asRefusal } from './refusals.ts'

/** What the viewer knows of the buying side of a deal of their own, beside what the CRM states of it. */
export async function buyingSide(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<BuyingSideTold | Refusal> {
  return ofOwnDeal(house, viewer, id, tellBuyingSide)
}

/** Keeps it; what stood before goes. Trends ask for it from the next import on. */
export async function keepBuyingSide(
  house: House,
  viewer: Viewer,
  id: string,
  said: BuyingSide,
): Promise<BuyingSideTold | Refusal> {
  return ofOwnDeal(house, viewer, id, async (session, deal) => {
    await writeBuyingSide(session, deal.opportunity, deal.person.member, said, deal.person.now)
    return tellBuyingSide(session, deal)
  })
}

interface Deal {
  readonly person: PersonViewer
  readonly opportunity: number
  readonly stated: BuyingSideTold['stated']
}

async function ofOwnDeal(
  house: House,
  viewer: Viewer,
  id: string,
  what: (session: Session, deal: Deal) => Promise<BuyingSideTold>,
): Promise<BuyingSideTold | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const deals = ownDeals(truth, person, [id]).map(({ opportunity, row }) => ({
      person,
      opportunity,
      stated: statedOf(truth.cohort, row),
    }))
    const [deal = notYours('deal')] = deals
    return await house.store.seenBy(person, (session) => what(session, deal))
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function tellBuyingSide(session: Session, deal: Deal): Promise<BuyingSideTold> {
  const noted = await readBuyingSide(session, deal.opportunity, deal.person.member)
  return {
    ...(noted?.said ?? buyingSideAsked.parse({})),
    at: noted === undefined ? null : new Date(noted.at).toISOString(),
    stated: deal.stated,
    contacts: await readContactRoles(session, deal.opportunity),
  }
}

/** The fields of the deal in the CRM, those with a meaning first. */
function statedOf({ history, index }: Cohort, row: number): BuyingSideTold['stated'] {
  const i = index[row] ?? -1
  const stated = history.attributes.flatMap(({ name, meaning, codes, values }) => {
    const value = values[codes[i] ?? -1]
    return value === undefined || value === '' ? [] : [{ name, meaning, value }]
  })
  const place = (meaning: BuyingSideTold['stated'][number]['meaning']) =>
    ATTRIBUTE_MEANINGS.indexOf(meaning)
  return stated.toSorted((a, b) => place(a.meaning) - place(b.meaning))
}
