import {
  type GainFacts,
  type GainsPage,
  gainFacts,
  gainsPage,
  isoOfDay,
  OWN,
  type OwnGains,
  type Refusal,
  sightOf,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readFilings } from '../store/filings.ts'
import { readEvidence, readOwnAccounts, readTold } from '../store/publications.ts'
import type { House } from './house.ts'
import { lastFew } from './last-few.ts'
import { standingLessons } from './lessons/standing-lessons.ts'
import { organisationNow } from './organisation-now.ts'
import { letGoSince } from './predictions/let-go-since.ts'
import { tell } from './tell.ts'

/** Hangs on the facts and on how the lessons stand, and on nobody. */
const factsOfGains = lastFew<Truth, GainFacts>(2)

/** What losses gave: to everybody what is published and what the CRM shows, to its owner their own. */
export function gains(house: House, viewer: Viewer): Promise<GainsPage | Refusal> {
  return tell(house, viewer, undefined, async (_truth, facts) => {
    const { all } = await standingLessons(house, viewer)
    const key = all.map(({ lesson, status }) => `${lesson.id} ${lesson.version} ${status}`).join()
    const of = factsOfGains(facts, key, () => gainFacts(facts, all))
    const until = isoOfDay(facts.cohort.day)
    const told = await house.store.inWorkspace((session) => readTold(session, until))
    const { organisation } = await organisationNow(house)
    return gainsPage({
      ...{ facts, of, told, viewer },
      teamName: (team) => organisation.teams.get(team)?.name ?? 'A team of then',
      own: await ownGains(house, viewer, facts),
    })
  })
}

/** What the viewer filed of their own deals; read as themselves, so that nothing of others can be in it. */
async function ownGains(house: House, viewer: Viewer, facts: Truth): Promise<OwnGains | null> {
  if (viewer.kind === 'operator') return null
  const rows = ownRows(viewer, facts)
  if (rows.length === 0) return null
  return house.store.seenBy(viewer, async (session) => {
    const accounts = await readOwnAccounts(session, viewer.member)
    const evidence = await readEvidence(session, viewer.member)
    const letGo = letGoSince(await readFilings(session, { by: [viewer.member] }))
    return {
      rows,
      accounts,
      lessonAt: new Map(evidence.map(({ opportunity, at }) => [opportunity, at])),
      letGoAt: (opportunity) => letGo(viewer.member, opportunity),
    }
  })
}

function ownRows(viewer: Viewer, { cohort: { size, owner, history } }: Truth): number[] {
  const isOwn = history.owner.values.map((value) => sightOf(viewer, value).sight === OWN)
  const rows: number[] = []
  for (let row = 0; row < size; row++) if (isOwn[owner[row] ?? -1]) rows.push(row)
  return rows
}
