/**
 * Why a deal was lost, as a fixed menu. Neither a buyer nor a colleague is a cause, and that nobody
 * knows is a full answer.
 */
export const CAUSES = [
  'noReasonToChange',
  'inPlaceWasEnough',
  'otherOfferFitted',
  'missingInProduct',
  'price',
  'budgetMoved',
  'priorityMoved',
  'timing',
  'termsOrSecurity',
  'proofMissing',
  'wayToDecisionUnknown',
  'stepCameLate',
  'neverAMatch',
  'unknown',
] as const
export type Cause = (typeof CAUSES)[number]

const SAID: Readonly<Record<Cause, string>> = {
  noReasonToChange: 'There was no strong reason to change now',
  inPlaceWasEnough: 'What was in place did the job well enough',
  otherOfferFitted: 'Another offer fitted this case better',
  missingInProduct: 'Something that it needed is not in the product',
  price: 'Price and value did not meet',
  budgetMoved: 'The budget went elsewhere',
  priorityMoved: 'Other projects came first',
  timing: 'The time was not right',
  termsOrSecurity: 'Terms, legal or security requirements were in the way',
  proofMissing: 'A proof or reference that it needed was not there',
  wayToDecisionUnknown: 'The way to a decision was not known',
  stepCameLate: 'A step of the process came late or was left out',
  neverAMatch: 'It was not a match with what we do well',
  unknown: 'Not known',
}

/** A cause as people read it. */
export function sayCause(cause: Cause): string {
  return SAID[cause]
}
