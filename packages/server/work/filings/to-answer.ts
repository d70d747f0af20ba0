import {
  BURIED,
  dayOfInstant,
  dayOfIso,
  type Filing,
  isoOfDay,
  isQuiet,
  type PersonViewer,
  type Refusal,
  STALLED,
  sayCount,
  sayDay,
  sayMoment,
  type ToAnswer,
  type Viewer,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import { type Grace, readGraces } from '../../store/graces.ts'
import type { Session } from '../../store/session.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { actsSeen } from './acts-seen.ts'
import { openDealsOf, truthNow } from './own-deals.ts'
import { personOnly } from './person-only.ts'

/** The flags on the viewer's own deals that wait for an answer; those with the least time first. */
export async function toAnswer(house: House, viewer: Viewer): Promise<ToAnswer | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const acts = await actsSeen(house, person, truth, truth.cohort.day)
    const graces = await house.store.seenBy(person, readGraces)
    const flags = openDealsOf(truth, person).flatMap(({ row, opportunity, id, name }) => {
      const state = truth.state[row] ?? 0
      if (state < STALLED) return []
      const act = acts.actOf(opportunity)
      const waiting = truth.signalsOf(row).filter((signal) => {
        const mark = { kind: signal.kind, on: isoOfDay(signal.on) }
        return signal.tier !== 'told' && !signal.contradicted && !isQuiet(act, mark)
      })
      if (waiting.length === 0) return []
      const marks = new Set(waiting.map(({ kind, on }) => `${kind} ${isoOfDay(on)}`))
      const until = aloneUntil(person, graces, opportunity, marks)
      return [
        {
          opportunity: { id, name },
          state: state === BURIED ? ('buried' as const) : ('stalled' as const),
          texts: waiting.map(({ text }) => text),
          aloneUntil: until === null ? null : new Date(until).toISOString(),
          text: sayTime(person, until),
        },
      ]
    })
    flags.sort((a, b) => timeOf(a.aloneUntil) - timeOf(b.aloneUntil))
    const reminders = await house.store.seenBy(person, (session) => remindersOf(session, person))
    return { answer: sayWaiting(flags.length), flags, reminders }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** A reminder is shown from its day on, for so many days. */
const REMINDED_FOR = 30

/** Deals that the viewer let go with the door kept open, and whose day has come. */
async function remindersOf(
  session: Session,
  { member, now }: PersonViewer,
): Promise<ToAnswer['reminders']> {
  const today = dayOfInstant(now)
  const newest = new Map<number, Filing>()
  for (const filing of await readFilings(session, { by: [member] }))
    if (!newest.has(filing.opportunity)) newest.set(filing.opportunity, filing)
  return [...newest.values()].flatMap(({ id, content: { said, deal } }) => {
    const on = said.kind === 'letGo' ? dayOfIso(said.remindOn ?? '') : undefined
    if (on === undefined || on > today || on < today - REMINDED_FOR) return []
    const text = `The door was kept open, to come back to on ${sayDay(on)}.`
    return [{ opportunity: deal, filing: id, on: isoOfDay(on), text }]
  })
}

/** Until when the last of these flags is its owner's alone; null where that time is over. */
function aloneUntil(
  { member, now }: PersonViewer,
  graces: readonly Grace[],
  opportunity: number,
  marks: ReadonlySet<string>,
): number | null {
  const untils = graces
    .filter((grace) => grace.opportunity_id === opportunity && grace.member_id === member)
    .filter(({ kind, on_day, until }) => marks.has(`${kind} ${on_day}`) && until > now)
    .map(({ until }) => until)
  return untils.length === 0 ? null : Math.max(...untils)
}

function sayTime({ organisation, now }: PersonViewer, until: number | null): string {
  if (until === null) return 'Your direct manager can see it too.'
  const when = sayMoment(organisation.calendar.timeZone, until, now)
  return `Only you see all of it until ${when}.`
}

const timeOf = (iso: string | null) => (iso === null ? 0 : Date.parse(iso))

function sayWaiting(flags: number): string {
  if (flags === 0) return 'Nothing waits for an answer from you.'
  return `${sayCount(flags, 'deal looks', 'deals look')} lost or stalled, and ${flags === 1 ? 'waits' : 'wait'} for your word.`
}
