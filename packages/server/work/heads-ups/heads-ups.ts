import {
  type CommitteeKnown,
  type Delivered,
  dayOfInstant,
  endedAnswer,
  HEADS_UP_DOUBTS,
  type HeadsUpAnswer,
  type HeadsUps,
  type HeadsUpsOfDeal,
  headsUpsAnswer,
  isAside,
  isoOfDay,
  type LessonMatch,
  type LessonMatches,
  type PersonViewer,
  type Refusal,
  STANDING_OPEN,
  type Truth,
  tellHeadsUp,
  type Viewer,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import { type OwnDeal, openDealsOf, ownDeals, truthNow } from '../filings/own-deals.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { letGoSince } from '../predictions/let-go-since.ts'
import { asRefusal } from '../refusals.ts'
import { committeesOf } from './committees.ts'
import { matchesNow } from './matches-now.ts'
import { deliveredIn } from './own-delivered.ts'
import { ownRakes } from './rakes.ts'

/** Which heads-ups are wanted. */
export interface HeadsUpsAsked {
  /** Of one deal of the reader's own, by the source's own id. */
  readonly deal?: string | undefined
  /** What was booked on lessons of deals that ended, instead of what open ones meet. */
  readonly closed: boolean
}

/**
 * The lessons that open deals of the viewer's own meet, three a deal at most; nobody else's. They are
 * matched when they are asked for, so that an import or another change shows at the next asking. What is
 * handed out does not count as shown: whoever puts it before somebody's eyes says so (`seeHeadsUps`).
 */
export async function headsUps(
  house: House,
  viewer: Viewer,
  { deal, closed }: HeadsUpsAsked,
): Promise<HeadsUps | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const [one] = deal === undefined ? [] : ownDeals(truth, person, [deal])
    if (closed) {
      const ended = await ownRakes(house, person, truth, one?.opportunity)
      return { answer: endedAnswer(ended), deals: [], ended, doubts: HEADS_UP_DOUBTS }
    }
    const deals = await openHeadsUps(house, person, truth, one && [one])
    const told = deals.map((each) => each.told)
    return { answer: headsUpsAnswer(told), deals: told, ended: [], doubts: HEADS_UP_DOUBTS }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** The heads-ups of a deal, with the deal. */
export interface DealHeadsUps {
  readonly deal: OwnDeal
  readonly told: HeadsUpsOfDeal
}

/** The heads-ups of somebody's own open deals, or of these; deals without any are left out. */
export async function openHeadsUps(
  house: House,
  person: PersonViewer,
  truth: Truth,
  of: readonly OwnDeal[] = openDealsOf(truth, person),
): Promise<DealHeadsUps[]> {
  const matches = await matchesNow(house, person, truth)
  const { filings, delivered } = await house.store.seenBy(person, async (session) => ({
    filings: await readFilings(session, { by: [person.member] }),
    delivered: await deliveredIn(session),
  }))
  const letGo = letGoSince(filings, truth)
  const open = of.filter(
    ({ row, opportunity }) =>
      truth.cohort.standing[row] === STANDING_OPEN &&
      letGo(person.member, opportunity) === undefined,
  )
  const kept = lastOf(delivered)
  const today = isoOfDay(dayOfInstant(person.now))
  const committeeOf = matches.askCommittees ? await committeesOf(house, person, open) : () => null
  return open.flatMap((deal) => {
    const told = ofDeal(deal, matches, kept, { today, committee: committeeOf(deal.opportunity) })
    return told.headsUps.length + told.aside.length === 0 ? [] : [{ deal, told }]
  })
}

/** When something was shown first, and what was answered last, by deal and lesson. */
export interface Kept {
  shownAt(opportunity: number, match: LessonMatch): number | undefined
  answer(opportunity: number, match: LessonMatch): HeadsUpAnswer | undefined
}

/** What is kept of a lesson that was merged into another counts for that one. */
export function lastOf({ shown, answers }: Delivered): Kept {
  const key = (opportunity: number, lesson: string) => `${opportunity} ${lesson}`
  const first = new Map(
    shown.toReversed().map((one) => [key(one.opportunity, one.lesson), one.at] as const),
  )
  const last = new Map(answers.map((one) => [key(one.opportunity, one.lesson), one] as const))
  const keysOf = (opportunity: number, { standing: { lesson } }: LessonMatch) =>
    [lesson.id, ...lesson.merged].map((id) => key(opportunity, id))
  return {
    shownAt: (opportunity, match) => {
      const times = keysOf(opportunity, match).flatMap((each) => first.get(each) ?? [])
      return times.length === 0 ? undefined : Math.min(...times)
    },
    answer: (opportunity, match) =>
      keysOf(opportunity, match)
        .flatMap((each) => last.get(each) ?? [])
        .sort((a, b) => a.at - b.at)
        .at(-1),
  }
}

function ofDeal(
  { row, opportunity, id, name }: OwnDeal,
  matches: LessonMatches,
  kept: Kept,
  { today, committee }: { readonly today: string; readonly committee: CommitteeKnown | null },
): HeadsUpsOfDeal {
  const all = matches.all(row, { committee })
  const aside = all.filter((match) => isAside(kept.answer(opportunity, match), today))
  const ids = new Set(aside.map(({ standing }) => standing.lesson.id))
  const tell = (match: LessonMatch) =>
    tellHeadsUp(match, kept.shownAt(opportunity, match), kept.answer(opportunity, match))
  return {
    opportunity: { id, name },
    headsUps: matches.of(row, { committee, isAside: (lesson) => ids.has(lesson) }).map(tell),
    aside: aside.map(tell),
  }
}
