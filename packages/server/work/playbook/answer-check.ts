import { randomUUID } from 'node:crypto'
import {
  type CheckAnswerAsked,
  type CheckAnswered,
  type DealPlaybook,
  type Refusal,
  refuse,
  STANDING_OPEN,
  type Viewer,
} from '@closed-learned/deals'
import { readCheckAnswers, writeCheckAnswer } from '../../store/checks.ts'
import { oneAtATime } from '../../store/filings.ts'
import { ownDeals, truthNow } from '../filings/own-deals.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { dealPlaybook } from './deal-playbook.ts'
import { checkAtHand } from './write-check.ts'

/** Within so many milliseconds the same answer is one: a double click. */
const DOUBLE_CLICK = 60_000

/** Keeps an answer to a check, or whether a deal fits at all, of an open deal of the viewer's own. */
export async function answerCheck(
  house: House,
  viewer: Viewer,
  id: string,
  { check, answer, note }: CheckAnswerAsked,
): Promise<DealPlaybook | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const [deal] = ownDeals(truth, person, [id])
    if (deal === undefined) return notYours('deal')
    if (truth.cohort.standing[deal.row] !== STANDING_OPEN)
      refuse(
        'not-asked-well',
        'This deal is not open any more; its checks are settled.',
        'What it taught goes into its debrief.',
      )
    if (check !== null) await checkAtHand(house, check)
    const { member } = person
    const { opportunity } = deal
    const at = house.now()
    await house.store.seenBy(person, async (session) => {
      await oneAtATime(session, member)
      const last = (await readCheckAnswers(session, opportunity)).findLast(
        (one) => one.check === check,
      )
      const made: CheckAnswered = { id: randomUUID(), check, opportunity, member, answer, note, at }
      if (!isSame(last, made)) await writeCheckAnswer(session, made)
    })
    return await dealPlaybook(house, viewer, id)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function isSame(last: CheckAnswered | undefined, { answer, note, at }: CheckAnswered): boolean {
  return last?.answer === answer && last.note === note && last.at > at - DOUBLE_CLICK
}
