import type { HeadsUpTold, PersonViewer, Truth, Waiting } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { openHeadsUps } from './heads-ups.ts'

/** That there is something to read, and not what: it counts as shown only where it is read. */
export async function headsUpsWaiting(
  house: House,
  person: PersonViewer,
  truth: Truth,
): Promise<Waiting['headsUps']> {
  const deals = await openHeadsUps(house, person, truth)
  return deals.flatMap(({ told: { opportunity, headsUps } }) => {
    // One that was put off comes again on its day.
    const isWaiting = ({ answer }: HeadsUpTold) => answer === null || answer.answer === 'later'
    const waiting = headsUps.filter(isWaiting).length
    if (waiting === 0) return []
    const what = waiting === 1 ? 'a lesson' : `${waiting} lessons`
    return [{ opportunity, text: `Others drew ${what} from deals like this one.` }]
  })
}
