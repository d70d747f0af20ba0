import {
  type Day,
  dayOfInstant,
  type GainFacts,
  type GainsPage,
  gainFacts,
  gainsPage,
  instantOfDay,
  isoOfDay,
  lessonsStanding,
  OWN,
  type OwnGains,
  type Refusal,
  sightOf,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readFilings } from '../store/filings.ts'
import { readOwnAccounts, readOwnEvidence, readTold } from '../store/publications.ts'
import { readSettings } from '../store/settings.ts'
import { deliveredIn } from './heads-ups/own-delivered.ts'
import { historyNow } from './history-now.ts'
import type { House } from './house.ts'
import { lastFew } from './last-few.ts'
import { lessonsUntil } from './lessons/lessons-until.ts'
import { organisationNow } from './organisation-now.ts'
import { letGoSince } from './predictions/let-go-since.ts'
import { tell } from './tell.ts'

/** Hangs on the facts and on how the lessons stand, and on nobody. */
const factsOfGains = lastFew<Truth, GainFacts>(2)

/**
 * What losses gave on a day, by default the newest: to everybody what was published until then and what
 * the CRM shows, to its owner their own.
 */
export function gains(house: House, viewer: Viewer, day?: Day): Promise<GainsPage | Refusal> {
  return tell(house, viewer, day, async (_truth, facts) => {
    const newest = dayOfInstant((await historyNow(house)).reportedUntil)
    const on = facts.cohort.day
    // What people say today counts as of the newest day, however long ago the sources told of that.
    const until = day === undefined || day >= newest ? Number.POSITIVE_INFINITY : endOf(on)
    const { told, lessons, weekCost } = await house.store.inWorkspace(async (session) => ({
      told: await readTold(session, isoOfDay(on)),
      lessons: await lessonsUntil(session, until),
      weekCost: (await readSettings(session)).weekCost,
    }))
    const key = lessons.map(
      ({ id, version, retired, stood }) => `${id} ${version} ${retired} ${stood.length}`,
    )
    const of = factsOfGains(facts, `${until} ${key}`, () =>
      gainFacts(facts, lessonsStanding(facts, lessons), lessons),
    )
    const { organisation } = await organisationNow(house)
    return gainsPage({
      ...{ facts, of, told, viewer, cost: weekCost },
      teamName: (team) => organisation.teams.get(team)?.name ?? 'A team of then',
      own: await ownGains(house, viewer, { facts, lessons, until }),
    })
  })
}

const endOf = (day: Day) => instantOfDay(day + 1) - 1

interface OwnAsked {
  readonly facts: Truth
  readonly lessons: OwnGains['lessons']
  /** The last moment that counts. */
  readonly until: number
}

/** What the viewer filed of their own deals; read as themselves, so that nothing of others can be in it. */
async function ownGains(
  house: House,
  viewer: Viewer,
  { facts, lessons, until }: OwnAsked,
): Promise<OwnGains | null> {
  if (viewer.kind === 'operator') return null
  const rows = ownRows(viewer, facts)
  if (rows.length === 0) return null
  const { member } = viewer
  const isBy = ({ at }: { readonly at: number }) => at <= until
  return house.store.seenBy(viewer, async (session) => {
    const filings = await readFilings(session, { by: [member] })
    const letGo = letGoSince(
      filings.filter(({ filedAt }) => filedAt <= until),
      facts,
    )
    return {
      ...{ member, rows, lessons, delivered: await deliveredIn(session) },
      accounts: (await readOwnAccounts(session, member)).filter(isBy),
      evidence: (await readOwnEvidence(session, member)).filter(isBy),
      letGoAt: (opportunity) => letGo(member, opportunity),
    }
  })
}

function ownRows(viewer: Viewer, { cohort: { size, owner, history } }: Truth): number[] {
  const isOwn = history.owner.values.map((value) => sightOf(viewer, value).sight === OWN)
  const rows: number[] = []
  for (let row = 0; row < size; row++) if (isOwn[owner[row] ?? -1]) rows.push(row)
  return rows
}
