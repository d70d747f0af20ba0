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
import { headsUpsWaiting } from '../heads-ups/heads-ups-waiting.ts'
import type { House } from '../house.ts'
import { looksWaiting } from '../looking-back/looking-back.ts'
import { invitationsOf } from '../loss-accounts/account-invitations.ts'
import { fitChecksDue } from '../playbook/fit-checks-due.ts'
import { predictionsDue } from '../predictions/predictions-due.ts'
import { asRefusal, isRefusal } from '../refusals.ts'
import { lessonsKept } from './lessons-kept.ts'
import { unwrittenLessons } from './unwritten-lessons.ts'

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
    headsUps: await headsUpsWaiting(house, person, truth),
    fitChecks: fits.due.filter(({ opportunity }) => !letGo.has(opportunity.id)),
    debriefs: debriefs.filter(({ putOffUntil }) => putOffUntil === null),
    invited: await askedForAccounts(house, person),
    unwritten: await unwrittenLessons(house, person, truth),
    lessons: await lessonsKept(house, person),
    predictions: await predictionsDue(house, person, truth),
    toCarry: carried.deals,
    lookBacks: await looksWaiting(house, person, truth),
  }
}

async function askedForAccounts(house: House, person: PersonViewer): Promise<Waiting['invited']> {
  const invitations = await invitationsOf(house, person)
  return invitations
    .filter(({ waits }) => waits)
    .map(({ opportunity, by }) => ({ opportunity, text: `${by.name} asked you how it went.` }))
}
