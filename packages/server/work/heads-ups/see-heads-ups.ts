import type { HeadsUpsSeen, HeadsUpsSeenAsked, Refusal, Viewer } from '@closed-learned/deals'
import { writeShown } from '../../store/heads-ups.ts'
import { ownDeals, truthNow } from '../filings/own-deals.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { openHeadsUps } from './heads-ups.ts'

/**
 * Notes that heads-ups of an open deal were before its owner's eyes; the first time stays. What is not
 * told of the deal any more is passed over.
 */
export async function seeHeadsUps(
  house: House,
  viewer: Viewer,
  asked: HeadsUpsSeenAsked,
): Promise<HeadsUpsSeen | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const [deal] = ownDeals(truth, person, [asked.deal])
    if (deal === undefined) return notYours('deal')
    const [open] = await openHeadsUps(house, person, truth, [deal])
    const told = [...(open?.told.headsUps ?? []), ...(open?.told.aside ?? [])]
    const seen = told.filter(({ lesson }) => asked.lessons.includes(lesson))
    const shown = seen
      .filter(({ shownOn }) => shownOn === null)
      .map(({ lesson }) => ({ lesson, opportunity: deal.opportunity }))
    if (shown.length > 0)
      await house.store.seenBy(person, (session) =>
        writeShown(session, person.member, shown, person.now),
      )
    return { text: 'Noted, for you alone.', lessons: seen.map(({ lesson }) => lesson) }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
