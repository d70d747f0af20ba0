import {
  dayOfInstant,
  type Lesson,
  type LossAccount,
  type MissingNoted,
  neededTold,
  OWN,
  oncePer,
  ownerOf,
  type PersonViewer,
  type PlaybookFacts,
  sightOf,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readCauseParts } from '../../store/cause-parts.ts'
import { readLessons } from '../../store/lessons.ts'
import { readAccounts } from '../../store/loss-accounts.ts'
import { readTalkTracks } from '../../store/talk-tracks.ts'
import type { House } from '../house.ts'
import { factsNow } from '../lessons/facts-now.ts'

/** What the playbook is told from, with what hangs on lessons that were merged. */
export interface PlaybookNow extends PlaybookFacts {
  /** Lessons that were merged, to the one that stands. */
  readonly merged: ReadonlyMap<string, string>
}

/**
 * The facts that everybody may know, the day of today, what lessons say, and what debriefs noted as
 * missing where a track asks for it: in sums, as the program. The sample's day is its own.
 */
export async function playbookNow(house: House, viewer: Viewer): Promise<PlaybookNow> {
  const facts = await factsNow(house, viewer)
  const now = dayOfInstant(house.now())
  const today = house.sample && facts !== null ? Math.min(now, facts.cohort.day) : now
  return house.store.inWorkspace(async (session) => {
    const lessons = await readLessons(session, { retired: true })
    const tracks = await readTalkTracks(session)
    const isAsked = tracks.some(({ retired, content }) => !retired && content.missing !== null)
    const needed =
      facts === null || !isAsked
        ? new Map()
        : neededTold(
            facts,
            await readCauseParts(session, house.now()),
            missingNoted(facts, await readAccounts(session)),
            now,
          )
    return { facts, today, needed, ...lessonsTold(lessons) }
  })
}

const lessonsTold = (lessons: readonly Lesson[]): Pick<PlaybookNow, 'lessons' | 'merged'> => ({
  lessons: new Map(
    lessons.flatMap(({ id, said, merged }) => [id, ...merged].map((one) => [one, said] as const)),
  ),
  merged: new Map(lessons.flatMap(({ id, merged }) => merged.map((one) => [one, id] as const))),
})

/** Whether something was made from a lesson, or from one that was merged into it. */
export const isOfLesson = (
  { merged }: Pick<PlaybookNow, 'merged'>,
  from: string | null,
  lesson: string,
): boolean => from !== null && (merged.get(from) ?? from) === (merged.get(lesson) ?? lesson)

/** What owners' first debriefs name, without those given in confidence or whose causes are held back. */
function missingNoted(facts: Truth, accounts: readonly LossAccount[]): MissingNoted[] {
  const rows = rowsByNumber(facts)
  const first = new Map<number, LossAccount>()
  for (const account of accounts) {
    const { member, owner, opportunity, content } = account
    const isOwners = member === owner && content.voice !== 'buyer' && content.shares === null
    if (isOwners && !first.has(opportunity)) first.set(opportunity, account)
  }
  return [...first.values()].flatMap(({ opportunity, member, filedAt, content }) => {
    const row = rows.get(opportunity)
    const isTold = !content.holdCausesBack && !content.inConfidence && content.ended !== 'won'
    if (row === undefined || !isTold) return []
    const parts = new Set((content.debrief?.causes ?? []).flatMap(({ part }) => part ?? []))
    return [...parts].map((part) => ({ part, row, author: member, at: filedAt }))
  })
}

/** The rows of deals by the store's numbers. */
export const rowsByNumber = oncePer((truth: Truth): ReadonlyMap<number, number> => {
  const { history, index, size } = truth.cohort
  return new Map(
    Array.from({ length: size }, (_, row) => [history.key[index[row] ?? 0] ?? -1, row]),
  )
})

/** The same of the viewer's own deals alone: others are not named. */
export function ownRowsByNumber(truth: Truth, person: PersonViewer): ReadonlyMap<number, number> {
  const isOwn = (row: number) => sightOf(person, ownerOf(truth.cohort, row)).sight === OWN
  return new Map([...rowsByNumber(truth)].filter(([, row]) => isOwn(row)))
}
