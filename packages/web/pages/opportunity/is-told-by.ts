import type { OpportunityStory } from '@closed-learned/deals'

/** Whether a story has anything to tell beside the day on which it began, and the dates of now. */
export function isToldBy({ bands, moves, amounts, contacts, pauses }: OpportunityStory): boolean {
  return bands.length + moves.length + contacts.length + pauses.length > 0 || amounts.length > 1
}
