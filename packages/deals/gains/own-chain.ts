import type { Delivered } from '../heads-up/heads-up.ts'
import type { LessonThen } from '../heads-up/lesson-then.ts'
import { type EndedDeal, type Raked, sameRake } from '../heads-up/same-rake.ts'
import { dayOfInstant, isoOfDay } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'
import { sayCount } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Bought } from './schemas.ts'

/** What is the reader's own, by the store's numbers of their deals; moments are milliseconds since 1970. */
export interface OwnGains {
  readonly member: MemberId
  /** Rows of the reader's own deals. */
  readonly rows: readonly number[]
  /** The oldest first. */
  readonly accounts: readonly OwnAccount[]
  /** The losses that the reader linked to lessons. */
  readonly evidence: readonly {
    readonly opportunity: number
    readonly lesson: string
    readonly at: number
  }[]
  readonly lessons: readonly (LessonThen & { readonly said: string })[]
  readonly delivered: Delivered
  /** When a deal was let go here, and not taken back. */
  readonly letGoAt: (opportunity: number) => number | undefined
}

export interface OwnAccount {
  readonly opportunity: number
  readonly at: number
  readonly knowable: string | null
}

type Chain = Pick<Bought, 'toldOn' | 'lessons'>

/**
 * From a loss of the reader's own to its account, its lessons, and what came of each on their other deals;
 * of nobody else's.
 */
export function ownChain(
  truth: Truth,
  { accounts, evidence, lessons, delivered }: OwnGains,
  ended: readonly EndedDeal[],
): (loss: EndedDeal) => Chain {
  const raked = sameRake(truth, lessons, ended, delivered)
  const isEnded = new Set(ended.map(({ deal }) => deal))
  const told = new Map(accounts.toReversed().map(({ opportunity, at }) => [opportunity, at]))
  const shownOn = (ids: readonly string[]) =>
    delivered.shown.flatMap(({ lesson, opportunity }) =>
      ids.includes(lesson) && !isEnded.has(opportunity) ? [opportunity] : [],
    )
  return ({ deal, how }) => {
    if (how === 'won') return { toldOn: null, lessons: [] }
    const at = told.get(deal)
    const linked = evidence.flatMap(({ opportunity, lesson }) =>
      opportunity === deal ? [lesson] : [],
    )
    const of = lessons.filter(({ id, merged }) => [id, ...merged].some((l) => linked.includes(l)))
    return {
      toldOn: at === undefined ? null : isoOfDay(dayOfInstant(at)),
      lessons: of.map(({ id, merged, said }) => {
        const met = raked.filter((one) => one.lesson === id && one.deal !== deal)
        const open = new Set(shownOn([id, ...merged]).filter((other) => other !== deal))
        return { id, said, since: saySince(met, open.size) }
      }),
    }
  }
}

function saySince(met: readonly Raked[], open: number): string {
  const of = (...bookings: Raked['booking'][]) =>
    met.filter(({ booking }) => bookings.includes(booking)).length
  const deals = met.length + open
  if (deals === 0) return 'No other deal of yours has met it since.'
  const [late, won, used] = [of('notShown'), of('wonAfterUse'), of('usedLostAnyway')]
  const parts = [
    won > 0 && `won after it was used: ${won}`,
    used > 0 && `lost after it was used: ${used}`,
    of('shownNotUsed') > 0 && `lost with it shown, and not used in time: ${of('shownNotUsed')}`,
    late > 0 && `lost before it had come in time: ${late}`,
    open > 0 && `open still, with it shown: ${open}`,
  ].filter((part) => part !== false)
  return `Met by ${sayCount(deals, 'other deal', 'other deals')} of yours: ${parts.join('; ')}.`
}
