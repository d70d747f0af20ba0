import { type LessonDraftContent, lessonOfLoss, type PersonViewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { lossAtHand, ownAccounts } from '../loss-accounts/loss-at-hand.ts'
import { withoutNamesKnown } from './no-names.ts'

type Begun = Partial<LessonDraftContent> & Pick<LessonDraftContent, 'when'>

/** What a lesson begins with from the viewer's own account of a loss, the newest; names are left out. */
export async function draftOfLoss(house: House, person: PersonViewer, id: string): Promise<Begun> {
  const { deal, owner, ended, accounts } = await lossAtHand(house, person, id)
  // Only the owner's own loss may stand behind a lesson; somebody else's account may still begin one.
  const losses = owner === person.member && ended.how !== 'won' ? [deal.id] : []
  const account = ownAccounts(accounts, person.member).at(-1)
  if (account === undefined) return { when: '', losses }
  const begun = lessonOfLoss(account.content)
  const [when = '', because = '', nextTime = ''] = await withoutNamesKnown(house, person, [
    begun.when,
    begun.because,
    begun.nextTime,
  ])
  return { ...begun, when, because, nextTime, losses }
}
