import { type InterruptedSeries, interruptedSeries } from '@closed-learned/analysis'
import { type Period, periodAfter } from '../forecast/period.ts'
import { type Day, isoOfDay } from '../shared/day.ts'
import { sayCount, sayDays, sayRate } from '../shared/say.ts'
import type { SeriesPoint } from './monthly-series.ts'
import type { ChangeTold, ProgrammeMeasure } from './schemas.ts'

/** What a measure is, and how it is computed. */
export interface MeasureSaid extends Pick<ChangeTold, 'unit' | 'by' | 'name' | 'how'> {
  readonly measure: ProgrammeMeasure
}

/** A measure in equal steps of time, and what is before and since the start. */
export interface Measured {
  readonly said: MeasureSaid
  readonly points: readonly SeriesPoint[]
  readonly start: Day
  /** Null where nothing lies on one of both sides. */
  readonly found: InterruptedSeries | null
}

/** Fits a line before the start and one after it; the month that holds the start is neither. */
export function measured(said: MeasureSaid, points: readonly SeriesPoint[], start: Day): Measured {
  const steps = stepsOf(points)
  const at = steps.findIndex(({ from }) => from >= start)
  if (at <= 0) return { said, points, start, found: null }
  const byName = new Map(points.map((point) => [point.period.name, point]))
  const known = steps.map((step) => (holds(step, start) ? undefined : byName.get(step.name)))
  const found = interruptedSeries({
    value: known.map((point) => point?.value ?? Number.NaN),
    at,
    weight: known.map((point) => point?.deals ?? 0),
  })
  return { said, points, start, found }
}

/** Every period from the first point to the last. */
function stepsOf(points: readonly SeriesPoint[]): Period[] {
  const [first, last] = [points[0]?.period, points.at(-1)?.period]
  const steps: Period[] = []
  if (first === undefined || last === undefined) return steps
  for (let step = first; step.from <= last.from; step = periodAfter(step)) steps.push(step)
  return steps
}

const holds = ({ from, until }: Period, day: Day) => from < day && day <= until

/** `isClear`: whether the difference is more than chance would as likely bring, all measures considered. */
export function changeTold({ said, points, start, found }: Measured, isClear: boolean): ChangeTold {
  const isAfter = ({ period }: SeriesPoint) => period.from >= start
  const counted = points.filter(({ period }) => !holds(period, start))
  const [before = null, after = null] = [false, true].map((side) =>
    average(counted.filter((point) => isAfter(point) === side)),
  )
  const step = found?.meanChange ?? null
  return {
    ...{ ...said, before, after, step, isClear },
    text:
      step === null || before === null || after === null
        ? `Not enough to tell: ${whyNot(said, found)}.`
        : `${sayAverages(said, before, after)} ${sayStep(said, step, isClear)}`,
    points: points.map((point) => ({
      from: isoOfDay(point.period.from),
      value: point.value,
      deals: point.deals,
      isAfter: isAfter(point),
    })),
  }
}

function average(points: readonly SeriesPoint[]): number | null {
  const deals = points.reduce((sum, point) => sum + point.deals, 0)
  if (deals === 0) return null
  return points.reduce((sum, { value, deals }) => sum + value * deals, 0) / deals
}

function whyNot({ by }: MeasureSaid, found: InterruptedSeries | null): string {
  if (found === null) return `it is known of no whole ${by} before the start, or of none since`
  if (found.reason === 'no scatter') return `every ${by} says the same`
  const sides = `${sayCount(found.before, by, `${by}s`)} before the start and ${found.after} since`
  return `it is known of ${sides}, and takes 8 and 4`
}

function sayAverages({ unit }: MeasureSaid, before: number, after: number): string {
  const say = (each: number) => (unit === 'rate' ? sayRate(each) : sayDays(each))
  return `${say(before)} on average before, ${say(after)} since.`
}

type Step = NonNullable<ChangeTold['step']>

function sayStep({ unit }: MeasureSaid, { value, interval }: Step, isClear: boolean): string {
  const [low, high] = interval.map((each) => signed(each, unit))
  const range = `${low} to ${high} ${unit === 'rate' ? 'points' : 'days'}`
  if (!isClear)
    return `Against where it was heading that is ${range}: chance would as likely bring it.`
  const [size, way] = [Math.abs(value), value > 0 ? 'more' : 'fewer']
  const said =
    unit === 'rate' ? `${Math.round(size * 100)} points ${way}` : `${sayDays(size)} ${way}`
  return `Against where it was heading that is ${said} (${range}).`
}

function signed(value: number, unit: ChangeTold['unit']): string {
  const rounded = Math.round(unit === 'rate' ? value * 100 : value)
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0'
}
