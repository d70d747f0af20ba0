import { wilsonInterval } from '@closed-learned/analysis'
import { sayWhere } from '../finding/say-where.ts'
import { type Day, sayDay } from '../shared/day.ts'
import { sayRate, sayRates } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type ComparableDeals, comparableDeals, type Untold } from './comparable-deals.ts'
import { TALK_NUMBERS, type TalkNumber, type TalkNumberName, talkNumber } from './talk-number.ts'
import {
  bracesIn,
  claimsLoss,
  TALK_PARTS,
  type TalkTrack,
  type TalkTrackContent,
} from './talk-track.ts'

/** The words with their numbers filled. */
export interface TalkSaid {
  readonly doubt: string
  readonly ask: string
  readonly why: string
  readonly next: string
  /** The range of prices, where the track tells it. */
  readonly price: string | null
}

/** A track as of now: its words, or in one sentence why it is not to be said. */
export interface RenderedTrack {
  readonly said: TalkSaid | null
  readonly whyNot: string | null
  /** Every number in the words, each once. */
  readonly numbers: readonly TalkNumber[]
}

/**
 * Fills a track from the deals of a truth. It is said only if it has not expired by `today`, every
 * number in it can be told now, and what it says of losing holds: else it says why not.
 */
export function renderTalkTrack(
  truth: Truth,
  { content, expiresOn, retired }: TalkTrack,
  today: Day,
): RenderedTrack {
  const whyNot = retired
    ? 'It was retired.'
    : today > expiresOn
      ? `It expired on ${sayDay(expiresOn)}; look at it again, and give it another day.`
      : null
  if (whyNot !== null) return unsaid(whyNot)
  const names = namesIn(content)
  const claims = claimsLoss(content)
  if (names.length === 0 && !claims) return { said: filled(content, []), whyNot: null, numbers: [] }
  const compared = comparableDeals(truth, content.where)
  if ('whyNot' in compared) return unsaid(compared.whyNot)
  const numbers: TalkNumber[] = []
  for (const name of names) {
    const number = talkNumber(truth, compared, name)
    if ('whyNot' in number) return unsaid(number.whyNot)
    numbers.push(number)
  }
  const unbacked = claims ? whyNotMore(content, compared) : null
  if (unbacked !== null) return unsaid(unbacked.whyNot)
  return { said: filled(content, numbers), whyNot: null, numbers }
}

const unsaid = (whyNot: string): RenderedTrack => ({ said: null, whyNot, numbers: [] })

function namesIn(content: TalkTrackContent): TalkNumberName[] {
  const named = new Set(TALK_PARTS.flatMap((part) => bracesIn(content[part])))
  const isWanted = (name: TalkNumberName) =>
    named.has(name) || (content.priceRange && (name === 'priceLow' || name === 'priceHigh'))
  return TALK_NUMBERS.filter(isWanted)
}

/** Why it cannot be said that such deals are lost more often than others; null where it can. */
function whyNotMore({ where }: TalkTrackContent, compared: ComparableDeals): Untold | null {
  const { here, rest } = compared
  if (compared.isBelowFloor(rest)) return { whyNot: 'Too few other deals closed to compare with.' }
  const lostOf = (deals: typeof here) => deals.filter(({ isWon }) => !isWon).length
  const interval = wilsonInterval(lostOf(here), here.length)
  const others = lostOf(rest) / rest.length
  if (interval[0] > others) return null
  const own = `${sayRate(lostOf(here) / here.length)} (${sayRates(interval)})`
  return {
    whyNot: `${sayWhere(where)} are not lost more often than others now, as far as can be told: ${own}, others ${sayRate(others)}.`,
  }
}

function filled(content: TalkTrackContent, numbers: readonly TalkNumber[]): TalkSaid {
  const textOf = new Map<string, string>(numbers.map(({ name, text }) => [name, text]))
  const fill = (text: string) =>
    text.replace(/\{([^{}]*)\}/g, (_, name: string) => textOf.get(name.trim()) ?? '')
  const [low, high] = [textOf.get('priceLow'), textOf.get('priceHigh')]
  return {
    doubt: fill(content.doubt),
    ask: fill(content.ask),
    why: fill(content.why),
    next: fill(content.next),
    price:
      content.priceRange && low !== undefined && high !== undefined
        ? `The middle half of the comparable deals that were won came to between ${low} and ${high}.`
        : null,
  }
}
