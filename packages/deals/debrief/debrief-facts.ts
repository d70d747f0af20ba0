import { dealStory } from '../opportunity/deal-story.ts'
import { storyFindings } from '../opportunity/story-findings.ts'
import type { OpportunityStory } from '../report/page-schemas.ts'
import { type Day, dayOfIso, sayDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** What is known of a deal before anybody says what they make of it. */
export interface DebriefFacts {
  readonly story: OpportunityStory
  readonly facts: readonly string[]
}

/**
 * The timeline of a row of the whole truth that ended on a day, and what it says. Of somebody else's deal
 * (`isOwn` false) only what the CRM shows to everybody: no day from which signs spoke.
 */
export function debriefFacts(
  truth: Truth,
  row: number,
  endedOn: Day,
  isOwn: boolean,
): DebriefFacts {
  const whole = dealStory(truth, row)
  const story = isOwn ? whole : { ...whole, knowable: null }
  const facts = [...sayKnowable(story, endedOn), ...storyFindings(story, new Set())]
  return { story, facts: facts.length > 0 ? facts : [NOTHING] }
}

const NOTHING = 'Its history shows no push, no pause and no long silence.'

function sayKnowable({ knowable }: OpportunityStory, endedOn: Day): string[] {
  const on = knowable === null ? undefined : dayOfIso(knowable.on)
  if (on === undefined) return []
  const before = endedOn > on ? `, ${sayDays(endedOn - on)} before its end` : ''
  return [`It had looked over since ${sayDay(on)}${before}.`]
}
