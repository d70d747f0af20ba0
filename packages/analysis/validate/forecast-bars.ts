import { type Random, seededRandom } from '../array/random.ts'
import { areaUnderCurve } from '../forecast/area-under-curve.ts'
import { conformalFactor, conformalThreshold } from '../forecast/split-conformal.ts'
import { interruptedSeries } from '../inference/interrupted-series.ts'
import { isInside } from '../testing/simulate-pipeline.ts'
import { type Bar, type Effort, type Measured, percent } from './bar.ts'

/** What predictions and the changes of series promise. */
export const forecastBars: readonly Bar[] = [
  {
    name: 'auc',
    promise:
      '95 % intervals of the area under the curve, true areas .5 to .98, 5 and 20 to 100 and 900 rows, hold it in 92–99.5 %',
    measure: areas,
  },
  {
    name: 'conformal',
    promise:
      'later scores are above the conformal threshold, or outside the widened interval, at most as often as said',
    measure: exceedances,
  },
  {
    name: 'interrupted',
    promise:
      '95 % intervals of the changes, 12 steps before and 6 after, hold them in 90–97.5 % up to a carry-over of 0.4; where there is none a change is claimed in at most 6.2 % on average and 7 % at worst',
    measure: changes,
  },
]

/** How far apart the normal scores of two groups are for these areas. */
const AREAS = [
  [0.5, 0],
  [0.7602, 1],
  [0.9214, 2],
  [0.9831, 3],
] as const

function areas({ seed, quick }: Effort): Measured {
  const random = seededRandom(`auc ${seed}`)
  const runs = quick ? 300 : 3_000
  const shares: number[] = []
  for (const [ones, zeros] of [
    [5, 20],
    [10, 10],
    [30, 300],
    [100, 900],
  ] as const) {
    const outcome = Uint8Array.from({ length: ones + zeros }, (_, i) => Number(i < ones))
    for (const [area, apart] of AREAS) {
      let held = 0
      for (let run = 0; run < runs; run++) {
        const predicted = Float64Array.from(outcome, (o) => {
          return 1 / (1 + Math.exp(-random.normal() - apart * o))
        })
        const { interval } = areaUnderCurve({ predicted, outcome })
        held += Number(interval !== null && isInside(area, interval))
      }
      shares.push(held / runs)
    }
  }
  const [low, high] = [Math.min(...shares), Math.max(...shares)]
  const doubt = quick ? 0.03 : 0
  return {
    text: `${percent(low)} to ${percent(high)} in ${runs} runs of ${shares.length} kinds`,
    kept: low >= 0.92 - doubt && high <= 0.995 + doubt,
  }
}

function exceedances({ seed, quick }: Effort): Measured {
  const random = seededRandom(`conformal ${seed}`)
  const runs = quick ? 4_000 : 40_000
  const heavy = () => random.exponential() ** 3
  let [above, outside] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const past = Array.from({ length: 60 }, heavy)
    above += Number(heavy() > (conformalThreshold(past, { share: 0.05 }) ?? Infinity))
    outside += Number(heavy() > (conformalFactor(past.slice(0, 12), 0.8) ?? Infinity))
  }
  const most = (share: number) =>
    share + (quick ? 3 : 2.5) * Math.sqrt((share * (1 - share)) / runs)
  return {
    text: `${percent(above / runs)} for 5 % (60 past scores), ${percent(outside / runs)} for 20 % (12 past forecasts)`,
    kept: above / runs <= most(0.05) && outside / runs <= most(0.2),
  }
}

function changes({ seed, quick }: Effort): Measured {
  const runs = quick ? 400 : 4_000
  const found = [0, 0.2, 0.4].map((carried) => {
    const random = seededRandom(`interrupted ${seed} ${carried}`)
    const held = { level: 0, slope: 0, mean: 0 }
    let claimed = 0
    for (let run = 0; run < runs; run++) {
      const { levelChange, slopeChange, meanChange, p } = interruptedSeries({
        value: unchanged(random, carried),
        at: 12,
      })
      held.level += Number(levelChange !== null && isInside(0, levelChange.interval))
      held.slope += Number(slopeChange !== null && isInside(0, slopeChange.interval))
      held.mean += Number(meanChange !== null && isInside(0, meanChange.interval))
      claimed += Number(p !== null && p <= 0.05)
    }
    return { held: Object.values(held).map((h) => h / runs), claimed: claimed / runs }
  })
  const held = found.flatMap((one) => one.held)
  const [low, high] = [Math.min(...held), Math.max(...held)]
  const claims = found.map((one) => one.claimed)
  const onAverage = claims.reduce((sum, share) => sum + share, 0) / claims.length
  const few = onAverage <= 0.062 + (quick ? 0.03 : 0) && Math.max(...claims) <= (quick ? 0.1 : 0.07)
  const doubt = quick ? 0.03 : 0
  return {
    text: `${percent(low)} to ${percent(high)}; claimed in ${claims.map((share) => percent(share)).join(', ')} (carry-over 0, 0.2, 0.4)`,
    kept: low >= 0.9 - doubt && high <= 0.975 + doubt && few,
  }
}

/** 18 steps of a rising line with deviations that carry over. */
function unchanged(random: Random, carried: number): Float64Array {
  let deviation = random.normal() / Math.sqrt(1 - carried * carried)
  return Float64Array.from({ length: 18 }, (_, t) => {
    const now = deviation
    deviation = carried * deviation + random.normal()
    return 3 + 0.1 * t + now
  })
}
