/** One step of a debrief with others. */
export interface GuideStep {
  readonly name: string
  /** Whole minutes. */
  readonly minutes: number
  readonly how: string
  readonly questions: readonly string[]
}

/** How a debrief of 45 minutes with others is led; whoever leads it was not part of the deal. */
export const FACILITATORS_GUIDE: readonly GuideStep[] = [
  {
    name: 'Arrive',
    minutes: 3,
    how: 'Say what this is for: the next deal. Everybody did what made sense with what was known that day. Whoever wants a pause takes one; how it feels may be said, and stays in the room.',
    questions: ['What would make this worth 45 minutes to you?'],
  },
  {
    name: 'The facts',
    minutes: 7,
    how: 'Put the timeline where all can see it. Read it aloud from the left, without why. Missing moments are added, with their day.',
    questions: [
      'What happened, on which day?',
      'What did we predict at the time, and what came of it?',
      'Who on the buying side was for it, and who had not been met?',
    ],
  },
  {
    name: 'Situation, environment, approach',
    minutes: 10,
    how: 'Everybody writes for two minutes in silence. Then each is read aloud: the one of the owner first, that of the highest in rank last. Accounts may differ, and stay beside each other.',
    questions: [
      'What did not fit?',
      'What worked, and would work again?',
      'What resonated with the people whom we sell to?',
    ],
  },
  {
    name: 'Back to the start',
    minutes: 10,
    how: 'Go along the timeline with a finger, and stop where somebody would have seen something. That we could have let it go sooner is a good find: mark the day.',
    questions: [
      'What could we have seen, and on which day first?',
      'What could we have done with it?',
      'If it began again tomorrow, what would we ask first?',
    ],
  },
  {
    name: 'What went right',
    minutes: 4,
    how: 'Judge the process and the outcome apart: a good process with a loss is good.',
    questions: ['Which steps do we want to keep as they were?'],
  },
  {
    name: 'Causes, with evidence',
    minutes: 6,
    how: 'Several causes, each with a moment, a document or a quote. What only our side says is called an opinion. Where a person or the buyer comes up, ask what was missing there.',
    questions: [
      'What shows it?',
      'Would the buyer say the same?',
      'Who can change it: whom we sell to, the product, how we sell, other offers?',
    ],
  },
  {
    name: 'Next time',
    minutes: 5,
    how: 'One sentence: when this holds, we do that. One person takes one action with a day. Thank the owner.',
    questions: ['When we meet this again, what do we do, and by which stage?'],
  },
]

/** Minutes of all steps. */
export const GUIDE_MINUTES = FACILITATORS_GUIDE.reduce((sum, { minutes }) => sum + minutes, 0)
