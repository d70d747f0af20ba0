import { sayNumber } from '../shared/say.ts'
import type { PipelinesCompared, PipelineTold } from './pipelines-compared.ts'
import { sayTimes } from './say-times.ts'

type Both = Pick<PipelinesCompared, 'small' | 'large' | 'atLeastAsMany'>

/** Beyond this chance one of the two surely brings more. */
const SURELY = 0.95
/** Below this chance a quota is not likely to be reached at all; beyond its complement it is. */
const SELDOM = 0.05

/** What two pipelines come to, in a sentence: wins first, then the time that they take, then the quota. */
export function sayPipelines(of: Both): string {
  const { small, large, atLeastAsMany } = of
  if (Math.max(small.wins, large.wins) < 0.5)
    return 'Neither is likely to bring a win, whatever time goes into it.'
  const quota = sayQuota(of)
  const wins = (a: PipelineTold, b: PipelineTold) =>
    `${sayNumber(a.wins)} against ${sayNumber(b.wins)}`
  if (atLeastAsMany > SURELY && small.wins > 1.05 * large.wins)
    return `The first brings ${sayMore(small, large)} (${wins(small, large)}) for ${sayTime(small, large)}; ${quota}.`
  if (atLeastAsMany < 1 - SURELY)
    return `The second brings ${sayMore(large, small)} (${wins(large, small)}) for ${sayTime(large, small)}; ${quota}.`
  return `Either may bring more wins (${wins(small, large)}); the second takes ${sayTime(large, small)}, and ${quota}.`
}

function sayMore({ wins }: PipelineTold, { wins: others }: PipelineTold): string {
  const times = wins / others
  if (!(others >= 0.5)) return 'wins, the other hardly any'
  return times >= 1.9 && times <= 2.1
    ? 'about twice the wins'
    : `about ${sayTimes(times)} times the wins`
}

function sayTime(one: PipelineTold, other: PipelineTold): string {
  const times = one.ownerWeeks / Math.max(1e-9, other.ownerWeeks)
  return times > 0.95 && times < 1.05 ? 'about the same time' : `${sayTimes(times)} times the time`
}

function sayQuota({ small, large }: Both): string {
  const [first, second] = [small.quotaReached, large.quotaReached]
  if (Math.max(first, second) < SELDOM) return 'neither is likely to reach the quota'
  if (Math.min(first, second) > 1 - SELDOM) return 'both are likely to reach the quota'
  return `the first reaches the quota in ${sayIn(first)}, the second in ${sayIn(second)}`
}

/** How often the first brings at least as many wins as the second, in a sentence. */
export function sayAtLeast({ atLeastAsMany }: Both): string {
  return `The first brings at least as many wins in ${sayIn(atLeastAsMany)}.`
}

/** A chance in whole cases of a hundred. */
function sayIn(chance: number): string {
  const cases = Math.round(chance * 100)
  if (cases === 0) return chance === 0 ? 'no case' : 'less than 1 of 100 cases'
  return cases === 100 && chance < 1 ? 'more than 99 of 100 cases' : `${cases} of 100 cases`
}
