import type { Day } from '../shared/day.ts'
import { quarterEnd, workday } from './calendar.ts'
import type { Chance, Shares } from './chance.ts'
import { type Handling, handle } from './handling.ts'
import { causesOf, oddsOf } from './odds.ts'
import type { Plan, PriceBand } from './plans.ts'
import { type StoryDates, UNCHANGED_TEAM } from './story.ts'
import { holderOn } from './team.ts'

export const OPEN_STAGES = [
  'Qualification',
  'Discovery',
  'Solution Fit',
  'Proposal',
  'Negotiation',
  'Verbal',
] as const
export type OpenStage = (typeof OPEN_STAGES)[number]

/** A stage and the day on which the deal came to it. */
export interface Step {
  readonly stage: OpenStage
  readonly on: Day
}

/** A stop that the buyer wanted; `buyerDate` where the buyer named the day of going on. */
export interface Pause {
  readonly from: Day
  readonly until: Day
  readonly buyerDate: Day | null
}

/** Everything that will happen to a deal, also after the as-of. */
export interface Fate extends Handling {
  readonly won: boolean
  /** Ends because nothing was decided. */
  readonly noDecision: boolean
  readonly path: readonly Step[]
  readonly pause: Pause | null
  /** The day on which the deal was lost in fact; null where it never was. */
  readonly diedOn: Day | null
  /** The close dates as they were moved, where the story fixes them (and everything else with them). */
  readonly pushes: readonly { readonly on: Day; readonly days: number }[] | null
  readonly purged: boolean
  /** Part of its amount (whole dollars) became a deal of its own. */
  readonly split: { readonly on: Day; readonly part: number } | null
}

/** A deal and what becomes of it, before it is written down. */
export interface Course {
  readonly plan: Plan
  readonly fate: Fate
}

/** Days to win a deal of middle size, half of them take less. */
const DAYS_TO_WIN = 79

const PACE_OF_BAND: Readonly<Record<PriceBand, number>> = {
  '<10k': 0.84,
  '10-25k': 0.92,
  '25-75k': 1,
  '75-250k': 1.12,
  '>250k': 1.28,
}

/** Quantiles, in steps of 5 %, of how much longer or shorter than usual a deal takes. */
const PACE = [
  0.4, 0.54, 0.61, 0.67, 0.73, 0.77, 0.82, 0.86, 0.91, 0.95, 1, 1.05, 1.1, 1.16, 1.22, 1.29, 1.38,
  1.48, 1.63, 1.87, 2.49,
]

/** Share of the whole time that is over when a stage begins. */
const STAGE_BEGINS = [0, 0.1, 0.27, 0.46, 0.66, 0.85]

/** In which stage a deal is lost in fact: before the programme, and since. */
const LOST_IN: Readonly<Record<'before' | 'since', Shares<number>>> = {
  before: stageShares(14, 24, 22, 17, 16, 7),
  since: stageShares(18, 27, 24, 16, 10, 5),
}

/** A plan with what becomes of it. */
export function courseOf(plan: Plan, dates: StoryDates, chance: Chance): Course {
  return { plan, fate: fateOf(plan, dates, chance) }
}

/** Decides what becomes of a deal. */
export function fateOf(plan: Plan, dates: StoryDates, chance: Chance): Fate {
  const hand = holderOn(plan.territory, plan.createdOn).hand
  const odds = oddsOf(plan, hand) * (plan.continues ? 0.3 : 1)
  const slow = causesOf(plan).includes('late procurement against Dynaris')
  const pace = DAYS_TO_WIN * PACE_OF_BAND[plan.priceBand] * chance.from(PACE)
  const pauseBefore = chance.yes(0.052) ? chance.whole(2, 4) : null
  const wins = chance.unit() < winChance(pauseBefore === null ? odds : odds * 1.8)
  const pauseDays = pauseBefore === null ? null : pauseLength(chance)
  if (wins) return winning(plan, pace, pauseBefore, pauseDays, chance)
  const changed = plan.createdOn >= dates.programme - 40 && plan.territory.team !== UNCHANGED_TEAM
  const drawn = chance.weighted(LOST_IN[changed ? 'since' : 'before'])
  const lostIn = Math.max(slow ? Math.min(5, drawn + 1) : drawn, pauseBefore ?? 0)
  const path = pathOf(plan, slow ? pace * 1.15 : pace, pauseBefore, pauseDays, chance)
  return losing(plan, path, lostIn, slow, dates, chance)
}

/** Chance that belongs to odds. */
export function winChance(odds: number): number {
  return odds / (1 + odds)
}

interface PauseLength {
  readonly days: number
  readonly named: boolean
}

/** Most pauses have a date from the buyer; some are real and nobody wrote the date down. */
function pauseLength(chance: Chance): PauseLength {
  const named = chance.yes(0.8)
  return { named, days: named ? chance.whole(110, 400) : chance.whole(75, 190) }
}

interface Path {
  readonly steps: readonly Step[]
  /** When the last stage would end. */
  readonly ends: Day
  readonly pause: Pause | null
}

/** The stages one after the other as they would be gone through if nothing stopped the deal. */
function pathOf(
  plan: Plan,
  pace: number,
  pauseBefore: number | null,
  length: PauseLength | null,
  chance: Chance,
): Path {
  const steps: Step[] = [{ stage: 'Qualification', on: plan.createdOn }]
  let pause: Pause | null = null
  let last = plan.createdOn
  let shift = 0
  for (let place = 1; place < OPEN_STAGES.length; place++) {
    const stage = OPEN_STAGES[place]
    const share = (STAGE_BEGINS[place] ?? 1) * chance.between(0.88, 1.12)
    if (length && place === pauseBefore) {
      const from = workday(last + chance.whole(3, 12))
      const until = from + length.days
      pause = { from, until, buyerDate: length.named ? until : null }
      shift = until + 1 - last
    }
    if (stage === undefined || (place !== pauseBefore && place < 5 && chance.yes(0.06))) continue
    last = Math.max(last + 1, workday(plan.createdOn + Math.round(pace * share) + shift))
    steps.push({ stage, on: workday(last) })
    last = workday(last)
  }
  return { steps, pause, ends: Math.max(last + 2, plan.createdOn + Math.round(pace) + shift) }
}

function winning(
  plan: Plan,
  pace: number,
  pauseBefore: number | null,
  pauseDays: PauseLength | null,
  chance: Chance,
): Fate {
  const { steps, pause, ends } = pathOf(plan, pace, pauseBefore, pauseDays, chance)
  const quarter = quarterEnd(ends)
  const waits = quarter >= ends && quarter - ends <= 24 && chance.yes(0.45)
  const endsOn = waits ? Math.max(ends, quarter - chance.pick([0, 0, 1, 1, 2, 5])) : ends
  return {
    won: true,
    noDecision: false,
    path: steps,
    pause,
    diedOn: null,
    pushes: null,
    purged: false,
    split: null,
    manner: null,
    buriedOn: null,
    thrownDays: 0,
    reopened: null,
    revived: false,
    relabelled: false,
    unqualified: false,
    endsOn: workday(endsOn),
  }
}

function losing(
  plan: Plan,
  path: Path,
  lostIn: number,
  slow: boolean,
  dates: StoryDates,
  chance: Chance,
): Fate {
  const steps = path.steps.filter((step) => OPEN_STAGES.indexOf(step.stage) <= lostIn)
  const next = path.steps[steps.length]?.on ?? path.ends
  const reached = steps.at(-1)?.on ?? plan.createdOn
  const diedOn = workday(reached + 1 + Math.floor((next - reached) * chance.between(0.2, 0.95)))
  const changed = diedOn >= dates.programme && plan.territory.team !== UNCHANGED_TEAM
  const handling = handle({ diedOn, lostIn, slow, changed, createdOn: plan.createdOn }, chance)
  const stays = plan.account.incumbent === 'Spreadsheets'
  return {
    won: handling.revived,
    noDecision: chance.yes(stays ? 0.44 : 0.15),
    path: steps,
    pause: path.pause !== null && path.pause.from < diedOn ? path.pause : null,
    diedOn: handling.revived ? null : diedOn,
    pushes: null,
    purged: false,
    split: null,
    ...handling,
  }
}

function stageShares(...weights: readonly number[]): Shares<number> {
  return weights.map((weight, place) => [place, weight] as const)
}
