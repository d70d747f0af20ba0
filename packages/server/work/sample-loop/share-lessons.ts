import { randomUUID } from 'node:crypto'
import { type MemberId, SAMPLE_LOOP } from '@closed-learned/deals'
import { keepLessonDraft } from '../lessons/drafts.ts'
import { linkLoss } from '../lessons/link-loss.ts'
import { publishLesson } from '../lessons/publish-lesson.ts'
import { tryLesson } from '../lessons/try-lesson.ts'
import { closedLately } from './own-rows.ts'
import { reasonOf } from './tell-of-deals.ts'
import type { Visit } from './visit.ts'
import type { Taking } from './who-takes-part.ts'

/** The lessons of this visit are published, each by somebody else; those of the last one were tried. */
export async function shareLessons(
  visit: Visit,
  { reps, others }: Taking,
  lessons: Map<number, string>,
): Promise<void> {
  for (const [n, { visit: on, content, tried }] of SAMPLE_LOOP.lessons.entries()) {
    const at = (n: number): MemberId => reps[n % reps.length] as MemberId
    const shared = on === visit.at ? await share(visit, at(5 * n), content) : undefined
    if (shared !== undefined) lessons.set(n, shared)
    const id = lessons.get(n)
    if (id === undefined) continue
    if (tried !== null && on + 1 === visit.at)
      visit.done(await tryLesson(visit.house, visit.as(at(5 * n + 2)), id, tried))
    if (on < visit.at) await linkOne(visit, at(5 * n + visit.at), id, n)
  }
  if (visit.isCommon)
    await Promise.all([...reps, ...others].map((rep, n) => linkMost(visit, rep, n, lessons)))
}

/** Once it is what one does, everybody looks whether the losses of the month are of a lesson. */
async function linkMost(
  visit: Visit,
  member: MemberId,
  n: number,
  lessons: ReadonlyMap<number, string>,
): Promise<void> {
  const chance = visit.chance(`linking most ${n}`)
  const lost = closedLately(visit, member, A_MONTH).filter(({ won }) => won === false)
  for (const deal of lost) {
    const of = REASONS.findIndex((reasons) => reasons.includes(reasonOf(visit, deal)))
    const lesson = lessons.get(of)
    if (lesson && chance.yes(MOST))
      visit.done(await linkLoss(visit.house, visit.as(member), lesson, deal.id))
  }
}

const A_MONTH = 30
const MOST = 0.75

async function share(
  { house, as, done }: Visit,
  author: MemberId,
  content: Parameters<typeof keepLessonDraft>[3],
): Promise<string | undefined> {
  const id = randomUUID()
  done(await keepLessonDraft(house, as(author), id, content))
  return done(await publishLesson(house, as(author), id)) && id
}

/** Somebody finds the lesson in a loss of their own, where its reason is one of those. */
async function linkOne(visit: Visit, member: MemberId, lesson: string, n: number): Promise<void> {
  const reasons = REASONS[n] ?? []
  const found = closedLately(visit, member, 60).find(
    (deal) => deal.won === false && reasons.includes(reasonOf(visit, deal)),
  )
  if (found) visit.done(await linkLoss(visit.house, visit.as(member), lesson, found.id))
}

const REASONS: readonly (readonly string[])[] = [
  ['No budget owner', 'Not a fit', 'Outside our field'],
  ['Missing capability', 'Prerequisite missing'],
  ['Competitor preferred'],
  ['Stayed as they are', 'Priorities changed'],
  ['Data residency'],
  ['Competitor preferred', 'Price'],
]
