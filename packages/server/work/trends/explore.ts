import {
  type Day,
  type ExplorePage,
  explorePage,
  type Refusal,
  type TrendOutcome,
  type Viewer,
} from '@closed-learned/deals'
import { findSegments, type Searched } from '../find-segments.ts'
import type { House } from '../house.ts'
import { lastFew } from '../last-few.ts'
import { tell } from '../tell.ts'
import { notSearched } from './not-searched.ts'

/** People go to and fro between a few tables. */
const tableOf = lastFew<Searched, ExplorePage>(32)

/** A table of every combination of values of one to three attributes. */
export function explore(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
  { outcome, attributes }: { outcome: TrendOutcome; attributes: readonly string[] },
): Promise<ExplorePage | Refusal> {
  return tell(house, viewer, day, async (_truth, facts) => {
    const searched = await findSegments(house, facts, { outcome })
    return tableOf(searched, JSON.stringify(attributes), () => make(searched, attributes))
  })
}

function make({ question, search }: Searched, attributes: readonly string[]): ExplorePage {
  const unknown = attributes.find((each) => !question.attributes.some(({ name }) => name === each))
  if (unknown !== undefined) return notSearched(question, unknown)
  return explorePage(question, search, attributes) ?? notSearched(question, attributes.join(', '))
}
