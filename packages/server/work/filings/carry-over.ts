import {
  type CarryOver,
  dayOfInstant,
  isoOfDay,
  type Refusal,
  sayCount,
  sayDay,
  sayLetGo,
  type Viewer,
} from '@closed-learned/deals'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { actsSeen } from './acts-seen.ts'
import { openDealsOf, truthNow } from './own-deals.ts'
import { personOnly } from './person-only.ts'

/** Deals that their owner let go here and that the CRM shows open still; they leave with its next export. */
export async function carryOver(house: House, viewer: Viewer): Promise<CarryOver | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const acts = await actsSeen(house, person, truth, truth.cohort.day)
    const { history, stage } = truth.cohort
    const deals = openDealsOf(truth, person).flatMap(({ row, opportunity, id, name }) => {
      const act = acts.actOf(opportunity)
      if (act?.as !== 'letGo') return []
      const text = `${sayLetGo(act.how)} here on ${sayDay(act.on)}, still open in the CRM: carry it over.`
      const shown = history.stage.values[stage[row] ?? -1] ?? null
      return [
        { opportunity: { id, name }, filing: act.filing, on: isoOfDay(act.on), text, stage: shown },
      ]
    })
    return { answer: sayToCarry(deals.length, dayOfInstant(history.reportedUntil)), deals }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function sayToCarry(deals: number, newest: number): string {
  if (deals === 0) return 'Nothing is left to carry over to the CRM.'
  const count = sayCount(deals, 'deal was', 'deals were')
  const are = deals === 1 ? 'is' : 'are'
  return `${count} let go here and ${are} open in the CRM still, as told until ${sayDay(newest)}.`
}
