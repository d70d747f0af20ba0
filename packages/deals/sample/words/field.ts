/**
 * Words that stand in the rows of a deal: subjects, next steps, titles. All about the deal. Subjects
 * stand in the order in which they come up on the way to a signature.
 */

export const EMAIL_FROM_US = [
  'Nice to meet you',
  'Follow-up on our call',
  'Agenda for Thursday',
  'Slides from today',
  'References in your industry',
  'Answers to your questions',
  'Summary and open points',
  'Security questionnaire, answers',
  'Business case, first draft',
  'Our proposal',
  'Revised quote',
  'Timeline for the rollout',
  'Draft order form',
  'Last points before signature',
] as const

export const EMAIL_FROM_BUYER = [
  'Re: Nice to meet you',
  'Re: Follow-up on our call',
  'Can we move the meeting',
  'Who else should join',
  'Numbers you asked for',
  'Questions from our IT',
  'Feedback from the site managers',
  'Re: Security questionnaire',
  'Re: Our proposal',
  'Re: Revised quote',
  'Re: Timeline for the rollout',
  'Re: Draft order form',
] as const

export const EMAIL_AFTER_THE_END = [
  'Checking in',
  'Any news on your side',
  'Is this still of interest',
  'Touching base before quarter end',
  'New release, worth a look',
  'Happy to pick this up again',
] as const

export const CALL_SUBJECTS = [
  'First call',
  'Discovery call',
  'Call with the project lead',
  'Call on scope',
  'Short call on next steps',
  'Call with finance',
  'Call on pricing',
  'Call on the contract',
] as const

export const MEETING_SUBJECTS = [
  'Introduction',
  'Demo',
  'Workshop on site',
  'Demo with their data',
  'Technical deep dive',
  'Business case review',
  'Proposal walk-through',
  'Steering meeting',
  'Contract review',
] as const

export const NEXT_STEPS: Readonly<Record<string, readonly string[]>> = {
  Qualification: [
    'Find out who owns the budget',
    'First call with operations',
    'Send the one-pager',
  ],
  Discovery: [
    'Map the planning process',
    'Interview two site managers',
    'Demo with their own data',
  ],
  'Solution Fit': ['Technical deep dive with IT', 'Pilot scope', 'Business case with finance'],
  Proposal: ['Walk through the proposal', 'Revised quote', 'Reference call'],
  Negotiation: ['Redlines back from legal', 'Agree on the rollout plan', 'Procurement call'],
  Verbal: ['Signature', 'Order form to the board', 'Kick-off date'],
  Suspect: ['Revisit next quarter', 'Wait for news', 'Check back later'],
}

/** What a buyer said when naming a date. */
export const BUYER_EVENTS = [
  'Budget released',
  'New plant opens',
  'ERP migration done',
  'Fiscal year begins',
  'Current contract ends',
  'Board decides',
] as const

export const TITLES_BY_ROLE: Readonly<Record<string, readonly string[]>> = {
  'Economic Buyer': [
    'Chief Financial Officer',
    'Managing Director',
    'VP Operations',
    'Chief Operating Officer',
    'General Manager',
  ],
  'Technical Evaluator': [
    'IT Architect',
    'Systems Manager',
    'Head of Infrastructure',
    'Security Officer',
    'Data Engineer',
  ],
  Procurement: ['Procurement Manager', 'Category Buyer', 'Head of Purchasing', 'Vendor Manager'],
  'End User': ['Shift Planner', 'Site Manager', 'Team Lead Scheduling', 'Depot Manager'],
  Champion: ['Project Lead', 'Head of Planning', 'Process Manager', 'Continuous Improvement Lead'],
}
