import type { TalkTrackContent } from './talk-track.ts'

/** A track that every workspace may adopt, and change from there. */
export interface DefaultTalkTrack {
  readonly key: string
  readonly title: string
  readonly content: TalkTrackContent
}

const ALL = { where: [], priceRange: false, opening: false } as const

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
        'There may be something that you need and that we do not have; {lostCompanies} decided against us in the last two years, not always for a reason that we knew early.',
      ask: 'Shall we go through what you cannot do without, and mark what is missing on our side?',
      why: 'Of those that did not go ahead, {lateShare} took longer than our usual purchase takes. A gap that is found late costs you as much time as it costs us.',
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
      why: 'Comparable purchases came to between {priceLow} and {priceHigh}. If that is far from your budget, it is better known today.',
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
]
