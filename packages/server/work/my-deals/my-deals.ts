import {
  type MyDeals,
  myDealsPage,
  type PersonViewer,
  type Refusal,
  type Truth,
  type Viewer,
  type Waiting,
} from '@closed-learned/deals'
import { asOf } from '../as-of.ts'
import { debriefsDue } from '../debriefs/debriefs-due.ts'
import { carryOver } from '../filings/carry-over.ts'
import { truthNow } from '../filings/own-deals.ts'
import { personOnly } from '../filings/person-only.ts'
import { toAnswer } from '../filings/to-answer.ts'
import { openHeadsUps } from '../heads-ups/heads-ups.ts'
import type { House } from '../house.ts'
import { fitChecksDue } from '../playbook/fit-checks-due.ts'
import { predictionsDue } from '../predictions/predictions-due.ts'
import { asRefusal, isRefusal } from '../refusals.ts'

/** What needs the viewer, and their own open deals; nobody else's, whatever they manage. */
export async function myDeals(house: House, viewer: Viewer): Promise<MyDeals | Refusal> {
  try {
    const person = personOnly(viewer)
    const seen = await asOf(house, person)
    if (isRefusal(seen)) return seen
    const waiting = await waitingFor(house, person, await truthNow(house, person))
    return isRefusal(waiting) ? waiting : myDealsPage(seen.truth, waiting)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function waitingFor(
  house: House,
  person: PersonViewer,
  truth: Truth,
): Promise<Waiting | Refusal> {
  const answers = await toAnswer(house, person)
  if (isRefusal(answers)) return answers
  const carried = await carryOver(house, person)
  if (isRefusal(carried)) return carried
  const fits = await fitChecksDue(house, person)
  if (isRefusal(fits)) return fits
  const letGo = new Set(carried.deals.map(({ opportunity }) => opportunity.id))
  const debriefs = await debriefsDue(house, person, truth)
  return {
    flags: answers.flags,
    reminders: answers.reminders,
    headsUps: await headsUpsFor(house, person, truth),
    fitChecks: fits.due.filter(({ opportunity }) => !letGo.has(opportunity.id)),
    debriefs: debriefs.filter(({ putOffUntil }) => putOffUntil === null),
    predictions: await predictionsDue(house, person, truth),
    toCarry: carried.deals,
  }
}

/** That there is something to read, and not what: it counts as shown only where it is read. */
async function headsUpsFor(
  house: House,
  person: PersonViewer,
  truth: Truth,
): Promise<Waiting['headsUps']> {
  const deals = await openHeadsUps(house, person, truth)
  return deals.flatMap(({ told: { opportunity, headsUps } }) => {
    const waiting = headsUps.filter(({ answer }) => answer === null).length
    if (waiting === 0) return []
    const what = waiting === 1 ? 'a lesson' : `${waiting} lessons`
    return [{ opportunity, text: `Others drew ${what} from deals like this one.` }]
  })
}
