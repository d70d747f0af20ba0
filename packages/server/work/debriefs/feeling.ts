import type { Feeling, PersonViewer, Refusal, Viewer } from '@closed-learned/deals'
import { forgetFeeling, readFeeling, writeFeeling } from '../../store/debriefs.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { lossAtHand } from '../loss-accounts/loss-at-hand.ts'
import { asRefusal } from '../refusals.ts'

/** How the end of a deal feels to the viewer, if they wrote it down; no other document holds it. */
export async function ownFeeling(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<Feeling | Refusal> {
  try {
    const { person, opportunity } = await endedDeal(house, viewer, id)
    const felt = await house.store.seenBy(person, (session) =>
      readFeeling(session, opportunity, person.member),
    )
    return felt === undefined
      ? { text: '', at: null }
      : { text: felt.text, at: new Date(felt.at).toISOString() }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Keeps how the end of a deal feels, for who wrote it alone. */
export async function keepFeeling(
  house: House,
  viewer: Viewer,
  id: string,
  text: string,
): Promise<Refusal | undefined> {
  try {
    const { person, opportunity } = await endedDeal(house, viewer, id)
    await house.store.seenBy(person, (session) =>
      writeFeeling(session, opportunity, person.member, text, person.now),
    )
    return undefined
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Takes it back; nothing of it stays. */
export async function takeFeelingBack(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<Refusal | undefined> {
  try {
    const { person, opportunity } = await endedDeal(house, viewer, id)
    await house.store.seenBy(person, (session) =>
      forgetFeeling(session, opportunity, person.member),
    )
    return undefined
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function endedDeal(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<{ person: PersonViewer; opportunity: number }> {
  const person = personOnly(viewer)
  const { deal, mayWrite } = await lossAtHand(house, person, id)
  if (mayWrite.rule === 'nobodyElse') return notYours('deal')
  return { person, opportunity: deal.opportunity }
}
