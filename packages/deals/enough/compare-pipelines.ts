import { quantile } from '@closed-learned/analysis'
import { sayCount, sayNumber } from '../shared/say.ts'
import { sayTimes } from './say-times.ts'
import { type PipelineRun, simulatePipeline } from './simulate-pipeline.ts'
import {
  MOST_DEALS,
  type PipelineArm,
  type PipelineOutcome,
  type PipelinesInput,
  pipelineOutcome,
} from './two-pipelines.ts'

/** What comes of a pipeline, and about when. */
export interface PipelineTold extends Omit<PipelineOutcome, 'chances'> {
  /** Weeks until nine of ten deals have ended: the middle of the runs, and where 95 of 100 lie. */
  readonly weeks: number
  readonly weeksRange: readonly [number, number]
  /** Weeks until the quota is won, in the middle; null where most runs do not come to it. */
  readonly weeksToQuota: number | null
}

/** Two pipelines beside each other, with what is said of them. */
export interface PipelinesCompared {
  readonly small: PipelineTold
  readonly large: PipelineTold
  /** The chance that the small one brings at least as many wins as the large one. */
  readonly atLeastAsMany: number
  readonly runs: number
  readonly text: string
  readonly attention: string
}

/** At most so many deals are drawn in all, so that it answers while somebody moves a number. */
const DRAWN = 60_000
const MOST_RUNS = 200

/** Compares the two, by closed form and by seeded runs for when; the same input gives the same answer. */
export function comparePipelines(input: PipelinesInput): PipelinesCompared {
  const [small, large] = [pipelineOutcome(input, input.small), pipelineOutcome(input, input.large)]
  const runs = Math.max(20, Math.min(MOST_RUNS, Math.floor(DRAWN / (small.deals + large.deals))))
  const compared = {
    small: toldOf(small, simulatePipeline(input, input.small, { runs, seed: 'small' })),
    large: toldOf(large, simulatePipeline(input, input.large, { runs, seed: 'large' })),
    atLeastAsMany: atLeast(small.chances, large.chances),
    runs,
  }
  return { ...compared, text: sayBoth(input, compared), attention: sayAttention(input, large) }
}

function toldOf(
  { chances: _, ...outcome }: PipelineOutcome,
  runs: readonly PipelineRun[],
): PipelineTold {
  const weeks = runs.map((run) => run.weeks)
  const quota = runs.map(({ quotaAt }) => quotaAt ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b)
  const middle = quota[Math.floor(quota.length / 2)] ?? Number.POSITIVE_INFINITY
  return {
    ...outcome,
    weeks: quantile(weeks, 0.5),
    weeksRange: [quantile(weeks, 0.025), quantile(weeks, 0.975)],
    weeksToQuota: Number.isFinite(middle) ? middle : null,
  }
}

/** The chance that one count is at least the other. */
function atLeast(one: Float64Array, other: Float64Array): number {
  let [chance, upTo] = [0, 0]
  for (let k = 0; k < one.length; k++) {
    upTo += other[k] ?? 0
    chance += (one[k] ?? 0) * Math.min(1, upTo)
  }
  return Math.min(1, chance)
}

function sayBoth(
  { small, large }: PipelinesInput,
  of: Omit<PipelinesCompared, 'text' | 'attention'>,
): string {
  return `${sayArm(small, of.small)} ${sayArm(large, of.large)} ${sayWhich(of)}`
}

function sayArm({ times, qualified }: PipelineArm, of: PipelineTold): string {
  const share =
    qualified === 1 ? 'all of it qualified' : `${Math.round(qualified * 100)} % of it qualified`
  const [low, high] = of.winsRange
  return `${times} times the quota, ${share}: about ${sayCount(Math.round(of.wins), 'win', 'wins')} (${sayNumber(low)} to ${sayNumber(high)}) for ${sayWeeks(of.ownerWeeks)} of owners, ${sayNumber(of.lostWeeks)} of them on deals that end lost; the quota is reached in ${sayIn(of.quotaReached)}.`
}

function sayWhich({
  small,
  large,
  atLeastAsMany,
}: Pick<PipelinesCompared, 'small' | 'large' | 'atLeastAsMany'>): string {
  const time = large.ownerWeeks / Math.max(1e-9, small.ownerWeeks)
  const takes =
    time >= 1.05
      ? `The second takes ${sayTimes(time)} times the time of the first`
      : time > 0.95
        ? 'Both take about as long'
        : `The first takes ${sayTimes(1 / time)} times the time of the second`
  return `${takes}; the first brings at least as many wins in ${sayIn(atLeastAsMany)}.`
}

/** A chance in whole cases of a hundred. */
function sayIn(chance: number): string {
  const cases = Math.round(chance * 100)
  if (cases === 0) return chance === 0 ? 'no case' : 'less than 1 of 100 cases'
  return cases === 100 && chance < 1 ? 'more than 99 of 100 cases' : `${cases} of 100 cases`
}

const sayWeeks = (weeks: number) => sayCount(Math.round(weeks), 'week', 'weeks')

function sayAttention({ owners, openEach, dividedOdds }: PipelinesInput, large: PipelineOutcome) {
  const each = large.deals / owners
  if (large.deals >= MOST_DEALS)
    return `More than ${sayNumber(MOST_DEALS)} deals are not compared one by one.`
  if (each <= openEach) return 'Every deal has its place at once; attention is not divided.'
  const load = `The second would put ${sayNumber(each)} deals on each owner, who works ${sayNumber(openEach)} at once`
  return dividedOdds === null
    ? `${load}: those beyond wait. It is not assumed that attention divided so makes fewer of them won.`
    : `${load}; where owners had more open than usual, the odds of a win were ${dividedOdds.toFixed(2)} times as high, and that is counted.`
}
