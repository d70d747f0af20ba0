import { quantile } from '@closed-learned/analysis'
import { sayNumber } from '../shared/say.ts'
import type { PipelinesCompared, PipelineTold } from './pipelines-compared.ts'
import { sayAtLeast, sayPipelines } from './say-pipelines.ts'
import { type PipelineRun, simulatePipeline } from './simulate-pipeline.ts'
import {
  MOST_DEALS,
  type PipelineOutcome,
  type PipelinesInput,
  pipelineOutcome,
} from './two-pipelines.ts'

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
  const attention = `${sayAtLeast(compared)} ${sayAttention(input, large)}`
  return { ...compared, text: sayPipelines(compared), attention }
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
