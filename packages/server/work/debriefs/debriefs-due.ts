import {
  type DebriefDue,
  type DebriefsDue,
  dayOfInstant,
  isoOfDay,
  longAskedOf,
  longTriggers,
  NO_DAY,
  OWN,
  ownerOf,
  type PersonViewer,
  type Refusal,
  STANDING_CLOSED,
  STANDING_OPEN,
  sayDue,
  sayEnding,
  sightOf,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readOwnAccountsIn, readPutOffs } from '../../store/debriefs.ts'
import { actsSeen } from '../filings/acts-seen.ts'
import { dealAt, type OwnDeal, truthNow } from '../filings/own-deals.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { type OwnPredictions, ownPredictions } from '../predictions/own-predictions.ts'
import { asRefusal } from '../refusals.ts'
import { predictedBefore } from './predicted-before.ts'

/** For so many days a deal that ended is offered; after them it waits on its own page. */
const OFFERED = 30

/** What the viewer could debrief: their own losses and wins of the last 30 days. */
export async function dueDebriefs(house: House, viewer: Viewer): Promise<DebriefsDue | Refusal> {
  try {
    const person = personOnly(viewer)
    const all = await debriefsDue(house, person, await truthNow(house, person))
    const later = all.filter(({ putOffUntil }) => putOffUntil !== null)
    const due = all.filter(({ putOffUntil }) => putOffUntil === null)
    return { answer: sayDue(due.length, later.length), due, later }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/**
 * The viewer's own deals that ended in the last 30 days and of which no account of theirs is in, the
 * newest first; those that they put off say until when. `truth` is the whole one of the newest day.
 */
export async function debriefsDue(
  house: House,
  person: PersonViewer,
  truth: Truth,
): Promise<DebriefDue[]> {
  const kept = await house.store.seenBy(person, async (session) => ({
    isIn: await readOwnAccountsIn(session, person.member),
    putOffs: await readPutOffs(session),
  }))
  const predictions = await ownPredictions(house, person, truth)
  const today = isoOfDay(dayOfInstant(person.now))
  const ended = await endedLately(house, person, truth)
  return ended
    .filter(({ deal }) => !kept.isIn.has(deal.opportunity))
    .map((one) => {
      const until = kept.putOffs.get(one.deal.opportunity) ?? null
      return tellDue(truth, one, predictions, until !== null && until > today ? until : null)
    })
    .sort((a, b) => (a.endedOn < b.endedOn ? 1 : -1))
}

interface EndedLately {
  readonly deal: OwnDeal
  readonly how: DebriefDue['ending']
  readonly on: number
}

async function endedLately(
  house: House,
  person: PersonViewer,
  truth: Truth,
): Promise<EndedLately[]> {
  const { cohort } = truth
  const acts = await actsSeen(house, person, truth, cohort.day)
  const since = dayOfInstant(person.now) - OFFERED
  const ended: EndedLately[] = []
  for (let row = 0; row < cohort.size; row++) {
    if (sightOf(person, ownerOf(cohort, row)).sight !== OWN) continue
    const on = cohort.closedOn[row] ?? NO_DAY
    if (cohort.standing[row] === STANDING_CLOSED && on > cohort.day - OFFERED) {
      ended.push({ deal: dealAt(truth, row), how: HOW[cohort.ending[row] ?? 0] ?? 'lost', on })
    } else if (cohort.standing[row] === STANDING_OPEN) {
      const deal = dealAt(truth, row)
      const act = acts.actOf(deal.opportunity)
      if (act?.as === 'letGo' && act.on > since) ended.push({ deal, how: 'letGo', on: act.on })
    }
  }
  return ended
}

/** By the code of an ending. */
const HOW: readonly (DebriefDue['ending'] | undefined)[] = [undefined, 'won', 'lost', 'noDecision']

function tellDue(
  truth: Truth,
  { deal, how, on }: EndedLately,
  predictions: OwnPredictions,
  putOffUntil: string | null,
): DebriefDue {
  const last = predictedBefore(predictions, deal.opportunity).at(-1)
  const created = truth.cohort.createdOn[deal.row] ?? NO_DAY
  return {
    opportunity: { id: deal.id, name: deal.name },
    ending: how,
    endedOn: isoOfDay(on),
    isLong: longTriggers(longAskedOf(truth, deal.row, last?.chance ?? null)).length > 0,
    putOffUntil,
    text: sayEnding(how, on, created === NO_DAY ? null : created),
  }
}
