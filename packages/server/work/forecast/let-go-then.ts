import { type Cohort, storyOf, type Truth, type Viewer } from '@closed-learned/deals'
import { actsSeen } from '../filings/acts-seen.ts'
import type { House } from '../house.ts'

/** Which open deals of a day had been let go here, as far as somebody may know it. */
export interface LetGoThen {
  /** Another one whenever the answer is. */
  readonly key: string
  readonly isLetGo: (row: number) => boolean
}

const NOBODY_FILED: LetGoThen = { key: '', isLetGo: () => false }

/**
 * What owners had let go by the end of a day, for an owner and their direct manager; others are told of
 * nothing that was filed. `cohort`: of the day; `newest`: the last day that the sources tell of.
 */
export async function letGoThen(
  house: House,
  viewer: Viewer,
  truth: Truth,
  cohort: Cohort,
  newest: number,
): Promise<LetGoThen> {
  if (viewer.kind === 'operator') return NOBODY_FILED
  const then = truth.cohort.day === cohort.day ? truth : storiedLater(truth, cohort)
  const { key, actOf } = await actsSeen(house, viewer, then, newest)
  const { index, history } = cohort
  return { key, isLetGo: (row) => actOf(history.key[index[row] ?? 0] ?? -1)?.as === 'letGo' }
}

/** What the deals went through until then is looked up for those of which something was filed, and only then. */
function storiedLater(truth: Truth, cohort: Cohort): Truth {
  let story: Truth['story'] | undefined
  return {
    ...truth,
    cohort,
    get story() {
      story ??= storyOf(cohort)
      return story
    },
  }
}
