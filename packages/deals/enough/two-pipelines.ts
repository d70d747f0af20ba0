import { poissonBinomial } from '@closed-learned/analysis'

/** What the comparison of two pipelines starts from. Rates and shares are fractions, times weeks. */
export interface PipelinesInput {
  /** What a quarter is to bring, and what a won deal brings on average, in major units. */
  readonly quota: number
  readonly size: number
  readonly owners: number
  /** Deals that an owner works at once. */
  readonly openEach: number
  readonly winQualified: number
  readonly winOther: number
  readonly weeksToWin: number
  readonly weeksToLose: number
  /** The same of deals that are not qualified. */
  readonly weeksToLoseOther: number
  /** Hours that a deal takes a week; null where that is not known. */
  readonly hoursAWeek: number | null
  readonly small: PipelineArm
  readonly large: PipelineArm
  /**
   * Odds of a win where an owner has more open than usual, against as many as usual; null: attention
   * that is divided is not taken to lower them.
   */
  readonly dividedOdds: number | null
}

/** A pipeline: how many times the quota, and which share of it is qualified. */
export interface PipelineArm {
  readonly times: number
  readonly qualified: number
}

/** What comes of a pipeline once all of it is worked through. */
export interface PipelineOutcome {
  readonly deals: number
  /** Mean, and the range that holds 95 of 100. */
  readonly wins: number
  readonly winsRange: readonly [number, number]
  readonly winRate: number
  /** Weeks of one owner, on all deals and on those that end lost. */
  readonly ownerWeeks: number
  readonly lostWeeks: number
  readonly hours: number | null
  readonly lostHours: number | null
  readonly quotaReached: number
  /** `chances[k]`: of exactly k wins. */
  readonly chances: Float64Array
}

/** More deals than this are not compared one by one. */
export const MOST_DEALS = 5_000

/** Each deal of an arm, qualified ones first: how likely it is won, and weeks it takes either way. */
interface Kind {
  readonly deals: number
  readonly win: number
  readonly toWin: number
  readonly toLose: number
}

/** The deals of a pipeline by kind: qualified, and others. */
export function kindsOf(input: PipelinesInput, arm: PipelineArm): readonly Kind[] {
  const deals = Math.min(
    MOST_DEALS,
    Math.max(1, Math.round((arm.times * input.quota) / input.size)),
  )
  const qualified = Math.round(deals * arm.qualified)
  const isDivided = deals > input.owners * input.openEach
  const odds = isDivided ? (input.dividedOdds ?? 1) : 1
  const toWin = input.weeksToWin
  return [
    { deals: qualified, win: times(input.winQualified, odds), toWin, toLose: input.weeksToLose },
    {
      ...{ deals: deals - qualified, win: times(input.winOther, odds) },
      ...{ toWin, toLose: input.weeksToLoseOther },
    },
  ]
}

/** A chance whose odds are multiplied. */
const times = (chance: number, odds: number) => (chance * odds) / (1 - chance + chance * odds)

/** Wins that make the quota. */
export const winsForQuota = ({ quota, size }: PipelinesInput) =>
  Math.max(1, Math.ceil(quota / size - 1e-9))

/** What comes of a pipeline, in closed form. */
export function pipelineOutcome(input: PipelinesInput, arm: PipelineArm): PipelineOutcome {
  const kinds = kindsOf(input, arm)
  const sum = (of: (kind: Kind) => number) => kinds.reduce((all, kind) => all + of(kind), 0)
  const deals = sum((kind) => kind.deals)
  const chances = kinds.flatMap((kind) => new Array<number>(kind.deals).fill(kind.win))
  const { mean, probability, interval } = poissonBinomial(chances)
  const lost = sum(({ deals: many, win, toLose }) => many * (1 - win) * toLose)
  const all = lost + sum(({ deals: many, win, toWin }) => many * win * toWin)
  const needed = winsForQuota(input)
  const hours = input.hoursAWeek
  return {
    ...{ deals, wins: mean, winsRange: [interval[0], interval[1]], winRate: mean / deals },
    ownerWeeks: all / input.openEach,
    lostWeeks: lost / input.openEach,
    hours: hours === null ? null : all * hours,
    lostHours: hours === null ? null : lost * hours,
    chances: probability,
    quotaReached: Math.min(
      1,
      probability.slice(needed).reduce((chance, each) => chance + each, 0),
    ),
  }
}
