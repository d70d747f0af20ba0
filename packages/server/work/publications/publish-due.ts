import {
  type Day,
  dayOfIso,
  isAnsweredInTime,
  isoOfDay,
  type MemberId,
  type Organisation,
  type PeriodFacts,
  periodFacts,
  publicationTold,
  publish,
  type RequestFact,
  type Truth,
} from '@closed-learned/deals'
import { readGraces } from '../../store/graces.ts'
import {
  type RequestRow,
  readPublications,
  readRequests,
  writePublication,
} from '../../store/publications.ts'
import type { Session } from '../../store/session.ts'
import { historyNow } from '../history-now.ts'
import type { House } from '../house.ts'
import { closedBits } from './closed-bits.ts'

/**
 * Publishes what a whole calendar month brought, once, as soon as the sources have told of all of it; with
 * it the months before that nobody came to read, so that no deal is left out. `until` is its last day.
 * What was published stays as it is, whatever is learned later.
 */
export async function publishDue(
  house: House,
  organisation: Organisation,
  until: Day,
): Promise<void> {
  const period = isoOfDay(until).slice(0, 7)
  const due = await house.store.inWorkspace(async (session) => {
    const [known] = await session.run('SELECT FROM publication WHERE period = $1', [period])
    return known === undefined
  })
  if (!due) return
  const history = await historyNow(house)
  const then = house.memory.known(until) ?? house.memory.make(history, until)
  await house.store.inWorkspace(async (session) => {
    // Two programs that publish at once take turns, so that the second sees what the first told.
    await session.run('SELECT pg_advisory_xact_lock(7201, 3)')
    const past = await readPublications(session)
    if (past.some((known) => known.period >= period)) return
    const from = firstDayUntold(past.at(-1)?.until, until)
    const facts = await factsOf(session, house, organisation, { truth: then.truth, from, until })
    const publication = publish(past, facts)
    const told = publicationTold(publication)
    await writePublication(
      session,
      { until: isoOfDay(until), told, memory: publication.memory },
      house.now(),
    )
  })
}

/** The day after what was published last; of the first publication, the first of its month. */
function firstDayUntold(last: Day | undefined, until: Day): Day {
  return last === undefined ? (dayOfIso(`${isoOfDay(until).slice(0, 7)}-01`) ?? until) : last + 1
}

async function factsOf(
  session: Session,
  house: House,
  organisation: Organisation,
  { truth, from, until }: { truth: Truth; from: Day; until: Day },
): Promise<PeriodFacts> {
  const over = new Set(
    (await readGraces(session))
      .filter((grace) => grace.until <= house.now())
      .map((grace) => `${grace.opportunity_id} ${grace.kind} ${grace.on_day}`),
  )
  const requests = await readRequests(session, isoOfDay(from), isoOfDay(until))
  return periodFacts({
    truth,
    organisation,
    from,
    until,
    isOver: (deal, kind, on) => over.has(`${deal} ${kind} ${isoOfDay(on)}`),
    ofClosed: await closedBits(session, { truth, organisation, from }),
    requests: requestFacts(organisation, requests),
  })
}

/** Numbers stand for people: the figures need only to know who is the same. */
function requestFacts({ calendar }: Organisation, rows: readonly RequestRow[]): RequestFact[] {
  const numbers = new Map<MemberId, number>()
  const numberOf = (member: MemberId) => {
    const known = numbers.get(member) ?? numbers.size
    numbers.set(member, known)
    return known
  }
  return rows.map(({ owner, manager, asked_at, replied_at }) => ({
    owner: numberOf(owner),
    manager: numberOf(manager),
    answeredInTime: isAnsweredInTime(calendar, asked_at, replied_at),
  }))
}
