import {
  knownConditions,
  type PersonViewer,
  refuse,
  type SegmentCondition,
} from '@closed-learned/deals'
import type { House } from '../house.ts'
import { factsNow } from '../lessons/facts-now.ts'
import { lessonAtHand } from '../lessons/lesson-at-hand.ts'
import { requireNoNames } from '../lessons/no-names.ts'
import { requireNoPersonAsCause } from '../lessons/no-person.ts'

/** What is to be read by everybody. */
export interface ForEverybody {
  readonly texts: readonly (string | null)[]
  /** Those of them that say why something is lost, and not what to do. */
  readonly causes: readonly string[]
  readonly where: readonly SegmentCondition[]
  readonly lesson: string | null
}

/** Refuses what names or blames somebody, a segment by which deals are not told apart, and a lesson that is none. */
export async function requireFitForEverybody(
  house: House,
  person: PersonViewer,
  { texts, causes, where, lesson }: ForEverybody,
): Promise<void> {
  await requireNoNames(house, person, texts)
  requireNoPersonAsCause(causes)
  if (lesson !== null) await lessonAtHand(house, lesson)
  const facts = await factsNow(house, person)
  const known = facts === null ? where : knownConditions(facts, where)
  const unknown = where.find((condition) => !known.includes(condition))
  if (unknown === undefined) return
  refuse(
    'not-asked-well',
    `Deals are not told apart by “${short(unknown.attribute)}” being “${short(unknown.value)}”.`,
    'Choose an attribute and a value that Trends offers.',
  )
}

const LONGEST_SAID = 80
const short = (text: string) =>
  text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)}…` : text
