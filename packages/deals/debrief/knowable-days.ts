import type { OpportunityStory } from '../report/page-schemas.ts'
import { sayDays } from '../shared/say.ts'

/** A day on the timeline on which the ending could perhaps have been known, and what showed. */
export interface KnowableDay {
  /** ISO day. */
  readonly on: string
  readonly text: string
}

/** A push by less is an everyday one. */
const FAR_PUSH = 28
const MOST = 6

/**
 * The days of the signs on a deal's timeline, in order of time, six at most: those that weigh most.
 * On each day what weighs most is told.
 */
export function knowableDays(story: OpportunityStory): readonly KnowableDay[] {
  const strongest = new Map<string, Sign>()
  for (const sign of signsIn(story)) {
    const known = strongest.get(sign.on)
    if (known === undefined || known.weight < sign.weight) strongest.set(sign.on, sign)
  }
  return [...strongest.values()]
    .filter(({ on }) => on >= story.from && on <= story.today)
    .sort((a, b) => b.weight - a.weight || (a.on < b.on ? -1 : 1))
    .slice(0, MOST)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, text }) => ({ on, text }))
}

interface Sign extends KnowableDay {
  readonly weight: number
}

function signsIn({ knowable, moves, silences, bands, pauses }: OpportunityStory): Sign[] {
  return [
    ...(knowable === null
      ? []
      : [{ on: knowable.on, text: 'From here on its history looked over', weight: 1e6 }]),
    ...moves
      .filter(({ days }) => days >= FAR_PUSH)
      .map(({ on, days }) => ({
        on,
        text: `The close date moved out by ${sayDays(days)}`,
        weight: days,
      })),
    ...silences.map(({ from, days }) => ({
      on: from,
      text: `The last contact before ${sayDays(days)} without any`,
      weight: days,
    })),
    ...bands.flatMap((band, i): Sign[] => {
      const before = bands[i - 1]
      if (before === undefined || before.parked) return []
      if (band.parked) return [{ on: band.from, text: `It went to ${band.stage}`, weight: 90 }]
      return band.level < before.level
        ? [{ on: band.from, text: `It went back to ${band.stage}`, weight: 60 }]
        : []
    }),
    ...pauses.map(({ to }) => ({ on: to, text: 'It was opened again', weight: 45 })),
  ]
}
