import {
  type Day,
  type FindingPage,
  findingPage,
  type Refusal,
  refuse,
  type SegmentCondition,
  type SegmentQuestion,
  type TrendOutcome,
  type Truth,
  type Viewer,
  whereId,
} from '@closed-learned/deals'
import { findSegments, type Searched } from '../find-segments.ts'
import type { House } from '../house.ts'
import { lastFew } from '../last-few.ts'
import { tell } from '../tell.ts'
import { notSearched } from './not-searched.ts'

/** People go to and fro between a few segments. */
const pageOf = lastFew<Truth, FindingPage>(32)

/** One segment opened: its finding, its quarters and times, its deals. */
export function segment(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
  { outcome, where }: { outcome: TrendOutcome; where: readonly SegmentCondition[] },
): Promise<FindingPage | Refusal> {
  return tell(house, viewer, day, async (truth, facts) => {
    const searched = await findSegments(house, facts, { outcome })
    return pageOf(truth, `${outcome} ${whereId(where)}`, () => make(searched, where, truth))
  })
}

function make(
  { question, search }: Searched,
  where: readonly SegmentCondition[],
  seen: Truth,
): FindingPage {
  return findingPage(question, search, where, seen) ?? noSuchSegment(question, where)
}

/** Refuses a segment that cannot be opened, by the first condition that is not known. */
export function noSuchSegment(
  question: SegmentQuestion,
  where: readonly SegmentCondition[],
): never {
  for (const { attribute, value } of where) {
    const known = question.attributes.find(({ name }) => name === attribute)
    if (known === undefined) return notSearched(question, attribute)
    if (!known.values.includes(value))
      refuse(
        'not-found',
        `No closed deal has “${short(value)}” as its ${short(attribute)}.`,
        'Choose one of the values that the explorer offers.',
      )
  }
  return refuse('not-found', 'No closed deal is in this segment.', 'Choose fewer conditions.')
}

const LONGEST_SAID = 80

const short = (text: string) =>
  text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)}…` : text
