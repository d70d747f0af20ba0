import type { Cause } from '../loss-account/causes.ts'

/** An attribute to begin with, and its aspects. */
export type FirstPart = readonly [attribute: string, aspects: readonly string[]]

/** What a workspace begins with below the drivers; it is theirs to rename, add to and retire. */
export const FIRST_PARTS: Readonly<Record<Cause, readonly FirstPart[]>> = {
  noReasonToChange: [
    ['Cost of staying', ['Not worked out', 'Lower than thought']],
    ['Event that forces it', ['None', 'Moved away']],
    ['Need', ['Felt by one team only', 'Nice to have']],
  ],
  inPlaceWasEnough: [
    ['Incumbent', ['Extended its contract', 'Added what was missing', 'Lowered its price']],
    ['Own solution', ['Spreadsheet or process', 'Built inside']],
    ['Cost of switching', ['Data to bring over', 'Training', 'Running contract']],
  ],
  otherOfferFitted: [
    ['Function', ['Deeper', 'Broader', 'Closer to the industry']],
    ['Bundle', ['Part of a suite already in use']],
    ['Relationship', ['Supplier already in place', 'Partner brought it']],
    ['Support', ['Local', 'In their language']],
  ],
  missingInProduct: [
    ['Integrations', ['With the ERP', 'With the CRM', 'API']],
    ['Function', ['Reporting', 'Workflow', 'Mobile']],
    ['Operation', ['On premises', 'Region of the data', 'Scale']],
  ],
  price: [
    ['Level', ['Above their range', 'Above other offers']],
    ['Model', ['Per seat', 'By use', 'Minimum term']],
    ['Value', ['Not shown in money', 'Shown at the end only']],
  ],
  budgetMoved: [
    ['Budget', ['Never set aside', 'Frozen', 'Cut', 'Used for something else']],
    ['Sponsor of the budget', ['Not met', 'Changed']],
  ],
  priorityMoved: [
    ['Other project', ['Bigger one first', 'Merger or new structure']],
    ['Strategy', ['Changed', 'New leadership']],
  ],
  timing: [
    ['Too early', ['Prerequisite not there yet', 'Contract still runs']],
    ['Too late', ['Decision had been taken', 'Requirements already written']],
  ],
  termsOrSecurity: [
    ['Security', ['Certificate', 'Questionnaire', 'Data protection']],
    ['Contract', ['Liability', 'Term and notice', 'Payment']],
    ['Procurement', ['Listed suppliers only', 'Public tender']],
  ],
  proofMissing: [
    ['Reference', ['Same industry', 'Same size']],
    ['Trial', ['Criteria not agreed', 'Showed no gain', 'Took too long']],
    ['Business case', ['Not theirs', 'Not agreed by finance']],
  ],
  wayToDecisionUnknown: [
    ['Committee', ['One contact only', 'Economic buyer not met', 'Blocker not known']],
    ['Process', ['Steps not known', 'Date not theirs']],
  ],
  stepCameLate: [
    ['Qualification', ['Fit', 'Budget', 'Need']],
    ['Price', ['First discussed late']],
    ['Next step', ['Not agreed', 'Without a day']],
    ['Handover', ['Between teams', 'When the owner changed']],
  ],
  neverAMatch: [
    ['Size', ['Too small', 'Too large']],
    ['Use', ['Outside what we do', 'One-off']],
    ['Region or law', ['Not served']],
  ],
  unknown: [],
}
