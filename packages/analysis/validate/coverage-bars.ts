import { lastAtOrBefore } from '../array/last-at-or-before.ts'
import { type Random, seededRandom } from '../array/random.ts'
import { mantelHaenszel } from '../inference/mantel-haenszel.ts'
import { wilsonInterval } from '../inference/wilson-interval.ts'
import { aalenJohansen } from '../survival/aalen-johansen.ts'
import { incidenceSummary } from '../survival/incidence-summary.ts'
import { kaplanMeier } from '../survival/kaplan-meier.ts'
import { observationHorizon } from '../survival/observation-horizon.ts'
import { coverage, isInside, simulatePipeline, truePipeline } from '../testing/simulate-pipeline.ts'
import { type Bar, type Effort, type Measured, percent } from './bar.ts'

type Check = (random: Random) => Readonly<Record<string, boolean>>

/** Intervals of 95 % in runs of simulated pipelines: as often as they say, neither less nor more. */
export const coverageBars: readonly Bar[] = [
  {
    name: 'wilson',
    promise: '95 % intervals of a rate (Wilson) hold it in 93–97 % of runs',
    measure: (effort) => covers(effort, 20_000, wilson),
  },
  {
    name: 'survival',
    promise:
      '95 % intervals of Kaplan–Meier, Aalen–Johansen and restricted mean, 200 deals, hold the truth in 93–97 %',
    measure: (effort) => covers(effort, 8_000, survival()),
  },
  {
    name: 'days',
    promise:
      '95 % intervals of mean and median days to win and to lose, 300 deals, hold them in 93–97 %',
    measure: (effort) => covers(effort, 4_000, days()),
  },
  {
    name: 'odds',
    promise:
      '95 % intervals of the Mantel–Haenszel odds ratio, 60 strata of 20 deals, hold it in 93–97 %',
    measure: (effort) => covers(effort, 10_000, odds),
  },
]

function covers({ seed, quick }: Effort, runs: number, check: Check): Measured {
  const many = quick ? runs / 10 : runs
  const shares = coverage(seededRandom(`coverage ${seed}`), many, check)
  const [low, high] = [Math.min(...Object.values(shares)), Math.max(...Object.values(shares))]
  const doubt = quick ? 2.5 * Math.sqrt(0.0475 / many) : 0
  return {
    text: `${percent(low)} to ${percent(high)} in ${many} runs of ${Object.keys(shares).length} kinds`,
    kept: low >= 0.93 - doubt && high <= 0.97 + doubt,
  }
}

function wilson(random: Random): Record<string, boolean> {
  const cases = [
    [0.68, 40],
    [0.2, 60],
    [0.9, 150],
    [0.5, 400],
    [0.03, 2_000],
  ] as const
  return Object.fromEntries(
    cases.map(([rate, trials]) => {
      let successes = 0
      for (let i = 0; i < trials; i++) successes += Number(random.uniform() < rate)
      return [`${rate} of ${trials}`, isInside(rate, wilsonInterval(successes, trials))]
    }),
  )
}

function survival(): Check {
  const truth = truePipeline()
  const area = truth.restrictedMean(240)
  return (random) => {
    const { time, cause } = simulatePipeline(random, 200, 730)
    const curve = kaplanMeier({ time, event: cause.map((c) => Math.min(c, 1)) }, { tau: 240 })
    const at = (day: number) => lastAtOrBefore(curve.time, day)
    const open = (day: number) =>
      isInside(truth.open(day), [curve.lower[at(day)], curve.upper[at(day)]])
    const { causes } = aalenJohansen({ time, cause }, { causes: 3 })
    const ended = (c: number, day: number) => {
      const { lower, upper } = causes[c - 1]
      return isInside(truth.incidence(c, day), [lower[at(day)], upper[at(day)]])
    }
    return {
      'open at 60': open(60),
      'open at 240': open(240),
      'restricted mean': isInside(area, curve.restrictedMean.interval),
      'won by 120': ended(1, 120),
      'lost by 120': ended(2, 120),
      'no decision by 240': ended(3, 240),
    }
  }
}

function days(): Check {
  const truth = truePipeline()
  return (random) => {
    const deals = simulatePipeline(random, 300, 730)
    const horizon = observationHorizon(deals)
    if (horizon === null) return {}
    const { causes } = incidenceSummary(deals, { horizon, causes: 3 })
    return Object.fromEntries(
      causes
        .filter(({ events }) => events >= 2)
        .flatMap(({ cause, meanInterval, medianInterval }) => [
          [`mean ${cause}`, isInside(truth.meanBy(cause, horizon), meanInterval)],
          [`median ${cause}`, isInside(truth.medianBy(cause, horizon), medianInterval)],
        ]),
    )
  }
}

/** Owners who lose more and less, a segment of a fifth with twice the odds in all of them. */
function odds(random: Random): Record<string, boolean> {
  const strata = Array.from({ length: 60 }, () => {
    const base = Math.log(0.68 / 0.32) + 0.6 * random.normal()
    const table = [
      [0, 0],
      [0, 0],
    ]
    for (let deal = 0; deal < 20; deal++) {
      const inside = random.uniform() < 0.2
      const logOdds = base + (inside ? Math.log(2) : 0)
      const lost = random.uniform() < 1 / (1 + Math.exp(-logOdds))
      table[inside ? 0 : 1][lost ? 0 : 1]++
    }
    return table
  })
  return { 'odds ratio': isInside(2, mantelHaenszel(strata).interval) }
}
