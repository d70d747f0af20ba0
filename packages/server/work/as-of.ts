import {
  type Day,
  dayOfInstant,
  type GraceIsOver,
  isoOfDay,
  lastMonthEndUpTo,
  type Organisation,
  oncePer,
  type PersonViewer,
  type Pulse,
  publishedDay,
  type Refusal,
  type Truth,
  truthSeenBy,
  truthWithActs,
  type Viewer,
} from '@closed-learned/deals'
import { nextMoment } from '../store/graces.ts'
import { holdPeople } from '../store/members.ts'
import { readPulse } from '../store/organisation.ts'
import { actsSeen } from './filings/acts-seen.ts'
import { flagsOver } from './flags-over.ts'
import { historyNow } from './history-now.ts'
import type { House } from './house.ts'
import type { Then } from './memory.ts'
import { nothingThen } from './nothing-then.ts'
import { oddsAtHand } from './odds.ts'
import { organisationNow } from './organisation-now.ts'
import { settleManagers } from './people/settle-managers.ts'
import { publishDue } from './publications/publish-due.ts'
import { raiseFlags } from './raise-flags.ts'
import { asRefusal } from './refusals.ts'
import { tellOwners } from './tell-owners.ts'

/** The truth of a day for one viewer. */
export interface ThenSeen extends Then {
  /** As the viewer may know it: what documents are made of. */
  readonly truth: Truth
  /** All of it: for what rests on facts that the CRM shows to everybody, and for nothing else. */
  readonly whole: Truth
}

/**
 * The truth of a day, by default the newest that the sources have told of; refused where nothing is
 * known of it. What was made once is kept until the ledger moves on.
 */
export async function asOf(house: House, viewer: Viewer, asked?: Day): Promise<ThenSeen | Refusal> {
  try {
    const history = await historyNow(house, pulseOf(viewer))
    if (history.size === 0) return NOTHING
    const newest = dayOfInstant(history.reportedUntil)
    const day = publishedDay(viewer, asked, newest)
    house.memory.lastAsked = day
    const odds = oddsAtHand(house, history, day)
    const known = house.memory.known(day)
    const then = known && known.odds === odds ? known : house.memory.make(history, day, odds)
    if (then.truth.cohort.size === 0) return nothingThen(viewer, day, newest)
    if (then !== known && day === newest) await raise(house, then, known !== undefined)
    return { ...then, truth: await seenBy(house, viewer, then.truth, newest), whole: then.truth }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Flags of odds that were learned after the day was first told reach their owners before anybody asks. */
async function raise(house: House, { truth }: Then, isLater: boolean): Promise<void> {
  await raiseFlags(house, truth, isLater)
  if (isLater) await tellOwners(house, (await organisationNow(house)).organisation)
}

async function seenBy(house: House, viewer: Viewer, whole: Truth, newest: Day): Promise<Truth> {
  if (viewer.kind === 'operator') return whole
  const { pulse = await readPulse(house.store), member, now } = viewer
  const versions = `${pulse.flags} ${placesIn(viewer.organisation)} ${pulse.filed}`
  return house.memory.seenBy(whole, { member, versions, now }, async () => {
    await letTimeRun(house, pulse)
    const truth = await makeSeen(house, viewer, whole, newest)
    const until = await house.store.inWorkspace((session) => nextMoment(session, now))
    return { truth, until }
  })
}

async function makeSeen(
  house: House,
  viewer: PersonViewer,
  whole: Truth,
  newest: Day,
): Promise<Truth> {
  const flags = await flagsOver(house, viewer)
  const acts = await actsSeen(house, viewer, whole, newest)
  const key = `${viewer.member} ${placesIn(viewer.organisation)} ${flags.key} ${acts.key}`
  return house.memory.seenAs(whole, key, () => {
    const untilOf = flags.of(whole)
    // A flag that its owner answered in time is told on to nobody.
    const isTold: GraceIsOver = (opportunity, kind, on) => {
      const until = untilOf(opportunity, kind, on)
      return until !== undefined && !acts.isAnswered(opportunity, { kind, on: isoOfDay(on) }, until)
    }
    return truthWithActs(truthSeenBy(whole, viewer, isTold, isTold), acts.actOf)
  })
}

/** Owners are told before anybody else can ask: when flags were raised, when people came or changed places. */
export async function letTimeRun(house: House, pulse: Pulse): Promise<void> {
  const { organisation } = await organisationNow(house, pulse)
  await house.memory.onceFor(`${pulse.flags} ${placesIn(organisation)}`, async () => {
    await house.store.inWorkspace(async (session) => {
      await holdPeople(session)
      await settleManagers(session, null, house.now())
    })
    await tellOwners(house, organisation)
    const newest = dayOfInstant((await historyNow(house)).reportedUntil)
    await publishDue(house, organisation, lastMonthEndUpTo(newest))
  })
}

/** Another text wherever somebody stands elsewhere, or an owner has become somebody's by now. */
const placesIn = ({ members, owners }: Organisation) => `${readingOf(members)} ${owners.size}`

let readings = 0
const readingOf = oncePer((_: Organisation['members']) => ++readings)

const pulseOf = (viewer: Viewer) => (viewer.kind === 'person' ? viewer.pulse : undefined)

const NOTHING: Refusal = {
  kind: 'no-data',
  text: 'There are no deals here yet.',
  mend: 'Bring in an export with "closed-learned import PATH", or look around with "closed-learned demo".',
}
