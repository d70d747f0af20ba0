import type { FilingKind } from '../visibility/audience.ts'

/** What a manager can answer. There is no kind that says to close a deal: that is its owner's to say. */
export const REPLY_KINDS = ['help', 'jointCall', 'stopRule', 'thanks'] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

/** Texts to choose from and to change; nobody has to find words for bad news. */
export const WORDED: Readonly<Record<Extract<FilingKind, 'help' | 'headsUp'>, readonly string[]>> =
  {
    help: [
      'I would like a second pair of eyes on this deal. Could we look at it together for a quarter of an hour this week?',
      'I do not see the way to a decision here. Who could help me find it?',
      'This one has gone quiet, and I would like to try one more thing before I let it go. What would you try?',
      'The next step needs somebody beside me in the call. Could you join?',
      'I am weighing whether this is still worth our time. Could you help me decide?',
    ],
    headsUp: [
      'A heads-up: this deal looks less likely to me than its stage says. Nothing to do yet; I wanted you to hear it from me.',
      'A heads-up: the date of this deal will probably not hold. I will say more when I know more.',
      'A heads-up: there is another offer on the table, and it fits well. I am still in it.',
      'A heads-up: the project behind this deal may not happen this year.',
      'A heads-up: we may not be a match here. I will know after the next call.',
    ],
  }

/** What a manager may begin from. */
export const WORDED_REPLIES: Readonly<Record<ReplyKind, readonly string[]>> = {
  help: [
    'Thank you for saying so. I have time this week; shall we look at it together?',
    'Let me ask who has seen a case like this one, and I will come back to you.',
  ],
  jointCall: [
    'Gladly: invite me to the next call, and tell me which part you would like me to take.',
    'Shall we call them together? You lead, I listen and take notes.',
  ],
  stopRule: [
    'Let us agree on what would tell us that it is over: which answer, by which day? Until then it is yours to run.',
    'What would have to happen by the end of the month for it to be worth going on? If it does not, letting it go is a good result.',
  ],
  thanks: [
    'Thank you for telling me early. That is worth a lot, whatever becomes of it.',
    'Thank you. You need nothing from me to go on; I am here when you do.',
  ],
}
