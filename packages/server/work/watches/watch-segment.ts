import {
  factsFor,
  findingPage,
  OPERATOR,
  type Refusal,
  refuse,
  type Truth,
  type Viewer,
  type Watch,
  type WatchTold,
  watchPage,
} from '@closed-learned/deals'
import { type NewWatch, readWatches, writeWatch } from '../../store/watches.ts'
import { asOf } from '../as-of.ts'
import { findSegments } from '../find-segments.ts'
import type { House } from '../house.ts'
import { asRefusal, isRefusal } from '../refusals.ts'
import { noSuchSegment } from '../trends/segment.ts'

/** More than anybody reads. */
const MOST_WATCHES = 50

/**
 * Freezes a segment and its direction on the newest day that the sources tell of: deals created after
 * it will tell. Watching it again gives the same watch. Refuses what may not be told of today.
 */
export async function watchSegment(
  house: House,
  viewer: Viewer,
  asked: NewWatch,
): Promise<WatchTold | Refusal> {
  try {
    const then = await asOf(house, viewer)
    if (isRefusal(then)) return then
    const facts = factsFor(viewer, then.whole)
    await requireTellable(house, facts, asked)
    const watch = await house.store.inWorkspace(async (session) => {
      const kept = await writeWatch(session, asked, house.now())
      const all = await readWatches(session)
      // Thrown, it takes back what was written; one that was there before is among the first.
      if (all.findIndex(({ id }) => id === kept.id) >= MOST_WATCHES) tooMany()
      return kept
    })
    const [told] = watchPage(await factsOnItsDay(house, viewer, facts, watch), [watch]).watches
    if (told === undefined) throw new Error('a watch has no page')
    return told
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/**
 * Facts of a day on which the watch was frozen already: who sees an earlier month's end is told of a new
 * watch with those of the newest day, since which no deal was created.
 */
async function factsOnItsDay(
  house: House,
  viewer: Viewer,
  facts: Truth,
  { frozenOn }: Watch,
): Promise<Truth> {
  if (facts.cohort.day >= frozenOn) return facts
  const then = await asOf(house, OPERATOR)
  return isRefusal(then) ? facts : factsFor(viewer, then.whole)
}

async function requireTellable(
  house: House,
  truth: Truth,
  { outcome, where }: NewWatch,
): Promise<void> {
  const { question, search } = await findSegments(house, truth, { outcome })
  const page = findingPage(question, search, where) ?? noSuchSegment(question, where)
  if (page.finding === null)
    refuse(
      'not-found',
      page.withheld ?? 'There is not enough to tell of this segment.',
      'Choose a larger segment.',
    )
}

function tooMany(): never {
  return refuse(
    'not-asked-well',
    `${MOST_WATCHES} findings are watched already.`,
    'End one that has told enough, then watch this one.',
  )
}
