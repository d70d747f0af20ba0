import { checkAsked } from '../../playbook/check.ts'
import { talkTrackAsked } from '../../playbook/talk-track.ts'

/** By the position of the lesson in `LOOP_LESSONS`. */
interface FromLesson {
  readonly from: number
}

export type LoopCheck = FromLesson & {
  readonly asked: Omit<ReturnType<typeof checkAsked.parse>, 'lesson'>
}

/** Questions that the sample's people ask early. */
export const LOOP_CHECKS: readonly LoopCheck[] = [
  {
    from: 0,
    asked: checkAsked.parse({
      question: 'Who would pay for this, and have they asked for it?',
      disqualifies: 'Nobody with a budget knows of it, and nobody will introduce us.',
      where: [
        { attribute: 'Buyer_Title__c', value: 'HR Manager' },
        { attribute: 'LeadSource', value: 'Purchased List' },
      ],
    }),
  },
  {
    from: 1,
    asked: checkAsked.parse({
      question: 'How do their people sign in today?',
      disqualifies: 'One sign-in for everything is a condition, and it is not there yet.',
      where: [{ attribute: 'Has_SSO__c', value: 'false' }],
    }),
  },
]

export type LoopTrack = FromLesson & {
  readonly asked: Omit<ReturnType<typeof talkTrackAsked.parse>, 'lesson' | 'expiresOn'>
}

const UNTIL = '2027-12-31'

/** Words for a first meeting, made from lessons. */
export const LOOP_TRACKS: readonly LoopTrack[] = [
  {
    from: 1,
    asked: talkTrackAsked.parse({
      expiresOn: UNTIL,
      doubt:
        'Of {deals} with companies like yours that ended in the last two years, {lostShare} did not go ahead. Sign-in may be the point here as well.',
      ask: 'Shall we look at sign-in first, before I show you anything else?',
      why: 'Those that did not go ahead took {monthsToLose} in the middle. That is time of yours as well.',
      next: 'Could somebody from your IT join us for a quarter of an hour?',
      where: [
        { attribute: 'Has_SSO__c', value: 'false' },
        { attribute: 'NumberOfEmployees', value: '1000-4999' },
      ],
      opening: true,
    }),
  },
]

/** Which tracks that everybody may adopt they took up. */
export const LOOP_ADOPTED: readonly string[] = ['priceFirst', 'whoDecides']

/** The steps that they wrote down. */
export const LOOP_STEPS: readonly string[] = [
  'Who pays is known',
  'What would stop it was asked',
  'Procurement has its form',
  'They said yes to a plan with dates',
]

/** What is to be done about a lesson, by whoever looks after what is learned. */
export const LOOP_ACTION = {
  /** Position of the lesson. */
  of: 1,
  asked: {
    text: 'Write a page on how sign-in works without one system for it.',
    dueOn: '2026-10-30',
    tag: 'process',
    check: 'Fewer deals of that kind stop at the review of their IT.',
  },
} as const
