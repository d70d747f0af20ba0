import {
  asMember,
  type Cohort,
  cohortAsOf,
  type Day,
  type History,
  instantOfDay,
  type MemberId,
  type Organisation,
  type PersonViewer,
  type Pulse,
  type Refusal,
  SAMPLE_LOOP,
  type Truth,
} from '@closed-learned/deals'
import type { House } from '../house.ts'
import { Memory } from '../memory.ts'
import { isRefusal } from '../refusals.ts'

/** A past day on which the people of the sample work with the product, by the verbs that everybody has. */
export interface Visit {
  /** Position among the visits. */
  readonly at: number
  /** The same house on that day: its clock, and the sources as far as they had told by then. */
  readonly house: House
  readonly day: Day
  readonly truth: Truth
  /** What the CRM tells by now: what became of the deals. */
  readonly later: Cohort
  readonly organisation: Organisation
  /** Ids of deals that were let go here, on this visit or before. */
  readonly letGo: Set<string>
  /** Ids of deals that were told of here, on this visit or before. */
  readonly toldOf: Set<string>
  /** Whether by now it is what most people do. */
  readonly isCommon: boolean
  /** Somebody, some minutes after what they did last. */
  readonly as: (member: MemberId) => PersonViewer
  /** Of its own for each topic, so that the order in which people come does not matter. */
  readonly chance: (topic: string) => ReturnType<typeof SAMPLE_LOOP.chance>
  /** What a verb answered; a refusal is kept, and nothing comes of it. */
  readonly done: <T extends object | undefined>(answer: T | Refusal) => T | undefined
}

export interface VisitOf {
  readonly house: House
  readonly history: History
  readonly later: Cohort
  readonly organisation: Organisation
  readonly pulse: Pulse
  readonly refused: Refusal[]
  readonly letGo: Set<string>
  readonly toldOf: Set<string>
}

/** In milliseconds: nine in the morning, and what one act takes. */
const MORNING = 9 * 3_600_000
const AN_ACT = 110_000

/** Opens the house on one of the days. Flags are not raised there: owners are told of them today. */
export function visitOn(of: VisitOf, day: Day, at: number): Visit {
  const morning = instantOfDay(day) + MORNING
  const acts = new Map<MemberId, number>()
  let now = morning
  const memory = new Memory()
  const then = { ...of.history, reportedUntil: morning }
  memory.keep(String(of.pulse.ledger), then)
  const { truth } = memory.make(then, day)
  const { house, organisation, pulse, later, refused, letGo, toldOf } = of
  return {
    ...{ at, day, truth, later, organisation, letGo, toldOf },
    isCommon: at >= SAMPLE_LOOP.commonFrom,
    house: { ...house, memory, now: () => now },
    as: (member) => {
      acts.set(member, (acts.get(member) ?? 0) + 1)
      const at = morning + (acts.get(member) ?? 0) * AN_ACT
      now = Math.max(now, at)
      const viewer = asMember(organisation, member, at, pulse)
      if (viewer === undefined) throw new Error('Somebody of the sample is not here.')
      return viewer
    },
    chance: (topic) => SAMPLE_LOOP.chance(`${topic} ${day}`),
    done: (answer) => {
      if (!isRefusal(answer)) return answer
      refused.push(answer)
      return undefined
    },
  }
}

/** The history on its newest day. */
export const cohortNow = (history: History, day: Day): Cohort => cohortAsOf(history, day)
