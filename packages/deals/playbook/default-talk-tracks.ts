import type { TalkTrackContent } from './talk-track.ts'

/** A track that every workspace may adopt, and change from there. */
export interface DefaultTalkTrack {
  readonly key: string
  readonly title: string
  readonly content: TalkTrackContent
}

const ALL = { where: [], missing: null, priceRange: false, opening: false } as const

export const DEFAULT_TALK_TRACKS: readonly DefaultTalkTrack[] = [
  {
    key: 'lateDiscovery',
    title: 'Find out early',
    content: {
      ...ALL,
      opening: true,
      doubt:
        'Of {deals} that ended here in the last two years, {lostShare} did not go ahead, and it took {monthsToLose} in the middle to find that out.',
      ask: 'Could we look for what would stop this today, before we look at anything else?',
      why: 'If it is there, we both save those months; if it is not, we go on with better reason.',
      next: 'Which one point would end this for you, and who could tell us this week?',
    },
  },
  {
    key: 'missingPiece',
    title: 'What we do not have',
    content: {
      ...ALL,
      doubt:
        'There may be something that you need and that we do not have. In the last two years we met {lostCompanies}; if it would end so with you too, both of us gain by knowing it now.',
      ask: 'Shall we go through what you cannot do without, and mark what is missing on our side?',
      why: 'Of those that did not go ahead, {lateShare} took longer than our usual purchase takes. A gap that is found late costs both of us time.',
      next: 'If a point is missing that you cannot do without, I say so, and whom I would ask instead.',
    },
  },
  {
    key: 'priceFirst',
    title: 'The price before the demo',
    content: {
      ...ALL,
      doubt: 'I do not know yet whether the price fits what you have in mind.',
      ask: 'Shall we speak about the range first, before either of us puts more time into this?',
      why: 'Half of the comparable purchases came to between {priceLow} and {priceHigh}. If that is far from your budget, it is better known today.',
      next: 'Is that within what you can decide on, and who else would have to agree?',
    },
  },
  {
    key: 'whoDecides',
    title: 'Who decides, and by when',
    content: {
      ...ALL,
      doubt:
        'A purchase like this takes {monthsToWin} in the middle, and it may turn out that this year has no room for it.',
      ask: 'Could we draw up together who decides, in which order, and what would hold them back?',
      why: 'Where nobody wants to decide, waiting helps neither of us.',
      next: 'Could the person who signs join us for a quarter of an hour, before we prepare anything?',
    },
  },
  {
    key: 'ownPace',
    title: 'Longer than most',
    content: {
      ...ALL,
      doubt:
        'We have been at this for {dealMonths}; of the purchases that went ahead, {wonByNow} had been decided by then. I may be wrong in thinking that this still has a place in your year.',
      ask: 'Shall we look first at whether anything has changed since we began?',
      why: 'If it has no place now, ending it well saves us both time, and the door stays open.',
      next: 'What would have to happen on your side for this to go ahead, and when would you know?',
    },
  },
  {
    key: 'movedDay',
    title: 'The day that moved',
    content: {
      ...ALL,
      doubt:
        'The day on which we meant to be done has moved {dealSlides} by now. That may well be ours: perhaps we aim at a day that means nothing to you.',
      ask: 'Is there an event on your side that sets the day, and shall we plan from it?',
      why: 'Without one, we had better stop planning and speak again when there is one.',
      next: 'Which day would that be, and who would have to know of it?',
    },
  },
]
