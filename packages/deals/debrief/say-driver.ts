import { type Cause, sayCause } from '../loss-account/causes.ts'

/** The same drivers where a deal was won, so that wins and losses can be laid side by side. */
const WON_SAID: Readonly<Record<Cause, string>> = {
  noReasonToChange: 'There was a strong reason to change now',
  inPlaceWasEnough: 'What was in place did not do the job any more',
  otherOfferFitted: 'This offer fitted the case better than others',
  missingInProduct: 'The product has what it needed',
  price: 'Price and value met',
  budgetMoved: 'The budget was there, and stayed',
  priorityMoved: 'It came before other projects',
  timing: 'The time was right',
  termsOrSecurity: 'Terms, legal and security requirements were met',
  proofMissing: 'A proof or reference that it needed was there',
  wayToDecisionUnknown: 'The way to a decision was known',
  stepCameLate: 'Each step of the process came in time',
  neverAMatch: 'It was a match with what we do well',
  unknown: 'Not known',
}

/** A driver as people read it: why a deal was lost, or why it was won. */
export function sayDriver(cause: Cause, isWon: boolean): string {
  return isWon ? WON_SAID[cause] : sayCause(cause)
}
