import {
  type DebriefSheet,
  dayOfInstant,
  dayOfIso,
  isoOfDay,
  mayPutOff,
  type PersonViewer,
  type PutOff,
  putOffUntil,
  type Refusal,
  sayDay,
  type Viewer,
} from '@closed-learned/deals'
import { writePutOff } from '../../store/debriefs.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { type Ended, lossAtHand } from '../loss-accounts/loss-at-hand.ts'
import { asRefusal } from '../refusals.ts'

/** Puts the viewer's debrief of a deal off by some days, at most until a week after it ended. */
export async function putOffDebrief(
  house: House,
  viewer: Viewer,
  id: string,
  days: number,
): Promise<PutOff | Refusal> {
  try {
    const person = personOnly(viewer)
    const { deal, ended, mayWrite } = await lossAtHand(house, person, id)
    if (mayWrite.rule === 'nobodyElse') return notYours('deal')
    const until = putOffUntil(dayOfInstant(ended.at), dayOfInstant(person.now), days)
    await house.store.seenBy(person, (session) =>
      writePutOff(session, deal.opportunity, person.member, isoOfDay(until), person.now),
    )
    return { until: isoOfDay(until), text: sayUntil(until) }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const sayUntil = (until: number) =>
  `Not today, then. It is offered again on ${sayDay(until)}, and nobody is told.`

/** Until when it was put off, as documents tell it, and by how many days it still can be. */
export function tellPutOff(
  { now }: PersonViewer,
  ended: Ended,
  until: string | null,
): DebriefSheet['putOff'] {
  const today = dayOfInstant(now)
  const stands = until !== null && until > isoOfDay(today) ? until : null
  const days = mayPutOff(dayOfInstant(ended.at), today)
  return { until: stands, days, text: sayPutOff(stands, days) }
}

function sayPutOff(until: string | null, days: number): string {
  if (until !== null) return sayUntil(dayOfIso(until) ?? 0)
  return days > 0
    ? 'It can wait some days, if today is not the day for it.'
    : 'It waits here for as long as you like.'
}
