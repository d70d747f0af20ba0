import { wilsonInterval } from '@closed-learned/analysis'
import { sayWhere } from '../finding/say-where.ts'
import { type Day, sayDay } from '../shared/day.ts'
import { sayRate, sayRates } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import {
  type ComparableDeals,
  comparableDeals,
  recentFrom,
  type Untold,
} from './comparable-deals.ts'
import { dealNumber, wonByNow } from './deal-number.ts'
import { neededNumber } from './needed.ts'
import type { DealAtHand, NeededTold, PlaybookFacts } from './playbook-facts.ts'
import { TALK_NUMBERS, type TalkNumber, type TalkNumberName, talkNumber } from './talk-number.ts'
import {
  bracesIn,
  claimsLoss,
  isOfDeal,
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

/** What a sources’ last day may lie back for something to be said as true now, in days. */
const STALE_AFTER = 90

/**
 * Fills a track from the deals that everybody may know of, and beside a deal also from its own data. Of
 * comparable deals the same is said beside every deal: left out of one view, a single deal would be what
 * two views differ by. It is said only if it has not expired by `today`, what is known is recent, every
 * number in it can be told now, and what it says of losing holds: else it says why not.
 */
export function renderTalkTrack(
  facts: Truth,
  { content, expiresOn, retired }: TalkTrack,
  { today, needed }: Pick<PlaybookFacts, 'today' | 'needed'>,
  deal: DealAtHand | null = null,
): RenderedTrack {
  const names = namesIn(content)
  const claims = claimsLoss(content)
  const whyNot =
    whyNotNow({ expiresOn, retired }, today) ??
    (deal === null && isOfDeal(content) ? BESIDE_A_DEAL : null)
  if (whyNot !== null) return unsaid(whyNot)
  if (names.length === 0 && !claims) return { said: filled(content, []), whyNot: null, numbers: [] }
  if (facts.cohort.day < today - STALE_AFTER) return unsaid(sayStale(facts.cohort.day))
  const fill = new Filling(facts, content, today, needed, deal)
  const numbers: TalkNumber[] = []
  for (const name of names) {
    const number = fill.number(name)
    if ('whyNot' in number) return unsaid(number.whyNot)
    numbers.push(number)
  }
  const unbacked = claims ? fill.whyNotMore() : null
  if (unbacked !== null) return unsaid(unbacked.whyNot)
  return { said: filled(content, numbers), whyNot: null, numbers }
}

const BESIDE_A_DEAL =
  'Its numbers are of the deal itself: they are filled beside a deal of one’s own.'

function whyNotNow({ expiresOn, retired }: Pick<TalkTrack, 'expiresOn' | 'retired'>, today: Day) {
  if (retired) return 'It was retired.'
  return today > expiresOn
    ? `It expired on ${sayDay(expiresOn)}; look at it again, and give it another day.`
    : null
}

const sayStale = (day: Day) =>
  `What is known of deals ends on ${sayDay(day)}: that is too long ago to be said as true now.`

const unsaid = (whyNot: string): RenderedTrack => ({ said: null, whyNot, numbers: [] })

function namesIn(content: TalkTrackContent): TalkNumberName[] {
  const named = new Set(TALK_PARTS.flatMap((part) => bracesIn(content[part])))
  const isWanted = (name: TalkNumberName) =>
    named.has(name) || (content.priceRange && (name === 'priceLow' || name === 'priceHigh'))
  return TALK_NUMBERS.filter(isWanted)
}

/** What the numbers of one track are taken from; comparable deals are looked for once. */
class Filling {
  private made: ComparableDeals | Untold | null = null

  constructor(
    private readonly facts: Truth,
    private readonly content: TalkTrackContent,
    private readonly today: Day,
    private readonly needed: ReadonlyMap<string, NeededTold>,
    private readonly deal: DealAtHand | null,
  ) {}

  number(name: TalkNumberName): TalkNumber | Untold {
    const { deal, facts } = this
    if (name === 'neededCompanies') return neededNumber(this.needed, this.content.missing)
    if (name === 'dealMonths' || name === 'dealAmount' || name === 'dealSlides')
      return deal === null ? { whyNot: BESIDE_A_DEAL } : dealNumber(deal, name)
    const compared = this.compared()
    if ('whyNot' in compared) return compared
    if (name !== 'wonByNow') return talkNumber(facts, compared, name)
    return deal === null ? { whyNot: BESIDE_A_DEAL } : wonByNow(facts, compared, deal)
  }

  /** Why it cannot be said that such deals are lost more often than others; null where it can. */
  whyNotMore(): Untold | null {
    const compared = this.compared()
    if ('whyNot' in compared) return compared
    const { here, rest } = compared
    if (compared.isBelowFloor(rest))
      return { whyNot: 'Too few other deals closed to compare with.' }
    const lostOf = (deals: typeof here) => deals.filter(({ isWon }) => !isWon).length
    const interval = wilsonInterval(lostOf(here), here.length)
    const others = lostOf(rest) / rest.length
    if (interval[0] > others) return null
    const own = `${sayRate(lostOf(here) / here.length)} (${sayRates(interval)})`
    return {
      whyNot: `${sayWhere(this.content.where)} are not lost more often than others now, as far as can be told: ${own}, others ${sayRate(others)}.`,
    }
  }

  private compared(): ComparableDeals | Untold {
    this.made ??= comparableDeals(this.facts, this.content.where, recentFrom(this.today))
    return this.made
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
        ? `Half of the comparable deals that were won came to between ${low} and ${high}.`
        : null,
  }
}
