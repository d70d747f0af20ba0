import type { DeterrentKind } from './kinds.ts'

export type DeterrentAnswer = 'yes' | 'no' | 'unknown'

interface Question {
  readonly id: string
  readonly text: string
  /** What counts as yes, and what does not. */
  readonly hint: string
  /** What a yes means. */
  readonly kind: DeterrentKind
  /** The yes in a sentence, for the list of what was found. */
  readonly said: string
}

/** What no file tells; each can be answered by an admin with yes, no or don’t know. */
export const DETERRENT_QUESTIONS = [
  {
    id: 'leadersTold',
    text: 'When a single deal is closed as lost, is anybody above the owner’s direct manager told?',
    hint: 'By mail, chat or a report that names the deal. A monthly sum does not count.',
    kind: 'executiveAlert',
    said: 'Leaders are told of single lost deals',
  },
  {
    id: 'fieldsRequired',
    text: 'Does the CRM ask for a loss reason or other fields before it lets a deal be closed as lost?',
    hint: 'Fields that a won deal asks for as well do not count.',
    kind: 'requiredField',
    said: 'Closing as lost asks for fields first',
  },
  {
    id: 'reasonsBlame',
    text: 'Can a loss reason point at a person, such as “outsold”, “poor follow-up” or a name?',
    hint: 'Look at the list of reasons. Reasons that blame the buyer count too.',
    kind: 'blamingValue',
    said: 'Loss reasons can point at a person',
  },
  {
    id: 'lossesByOwner',
    text: 'Is there a report, dashboard or leaderboard of lost deals or win rates by person?',
    hint: 'By team, segment or product does not count, nor does a page that shows everybody their own.',
    kind: 'rankingReport',
    said: 'Lost deals or win rates are listed by person',
  },
  {
    id: 'volumeTarget',
    text: 'Are people held to an amount of pipeline, such as 4 × coverage or a number of open deals?',
    hint: 'As a goal, on a dashboard, or in the weekly meeting.',
    kind: 'volumeTarget',
    said: 'People are held to an amount of pipeline',
  },
  {
    id: 'datesByOwner',
    text: 'Is there a list by person of close dates in the past, pushed deals or missing next steps?',
    hint: 'A list that only its owner sees does not count.',
    kind: 'hygieneRanking',
    said: 'Dates and next steps are listed by person',
  },
  {
    id: 'payTakenBack',
    text: 'Does a lost deal, or a won one that ends early, take back pay that its owner had already?',
    hint: 'A draw, an advance or commission that is clawed back.',
    kind: 'payPenalty',
    said: 'Pay is taken back after a loss',
  },
  {
    id: 'lossesInPublic',
    text: 'Are single lost deals gone through in a call with peers or leaders?',
    hint: 'A debrief that the owner asked for does not count.',
    kind: 'publicReview',
    said: 'Single lost deals are gone through in a call',
  },
  {
    id: 'downgradesQuestioned',
    text: 'Does lowering a forecast or moving a close date have to be explained to leaders?',
    hint: 'In a call, by mail, or in a field that they read.',
    kind: 'forecastPenalty',
    said: 'A lower forecast has to be explained to leaders',
  },
  {
    id: 'losingTakesLonger',
    text: 'Does it take more clicks to close a deal as lost than to move its close date?',
    hint: 'Try it once with a test deal and count.',
    kind: 'costlyToClose',
    said: 'Closing as lost takes longer than pushing',
  },
] as const satisfies readonly Question[]

export type DeterrentQuestionId = (typeof DETERRENT_QUESTIONS)[number]['id']
export type DeterrentAnswers = Partial<Record<DeterrentQuestionId, DeterrentAnswer>>
