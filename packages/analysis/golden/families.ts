import {
  aalenJohansen,
  betaDistribution,
  betaQuantile,
  clopperPearsonInterval,
  kaplanMeier,
  logGamma,
  normalQuantile,
  wilsonInterval,
} from '../index.ts'
import type { Strictness } from './compare.ts'

type Columns = Readonly<Record<string, unknown>>

/** How a family of reference numbers is computed with the public functions. */
interface Family extends Omit<Strictness, 'tolerance'> {
  /** The columns of one case under their names in the file; null if there is no function for it yet. */
  run(input: Columns, id: string): Columns | null
}

/** One adapter a family, by the name in the file's `fixture`. */
export const families: Readonly<Record<string, Family>> = {
  kaplan_meier: { run: runKaplanMeier },
  aalen_johansen: { run: runAalenJohansen },
  wilson: { run: runWilson },
  special: { run: runSpecial },
}

function runKaplanMeier(input: Columns): Columns {
  const curve = kaplanMeier(
    { time: numbers(input.time), event: numbers(input.event), entry: optionalNumbers(input.entry) },
    { tau: optionalNumber(input.tau), level: optionalNumber(input.conf) },
  )
  return {
    time: curve.time,
    n_risk: curve.nRisk,
    n_event: curve.nEvent,
    n_censor: curve.nCensor,
    survival: curve.survival,
    std_err: curve.stdErr,
    lower: curve.lower,
    upper: curve.upper,
    median: curve.median,
    rmean_tau: curve.restrictedMean.tau,
    rmean: curve.restrictedMean.mean,
    se_rmean: curve.restrictedMean.stdErr,
  }
}

/** Columns are called cif_won, se_won …: the cause's name, `no_decision` cut to `nodec`. */
function runAalenJohansen(input: Columns): Columns {
  const names = Object.entries(record(input.causes)).filter(([number]) => Number(number) > 0)
  const curves = aalenJohansen(
    {
      time: numbers(input.time),
      cause: numbers(input.cause),
      entry: optionalNumbers(input.entry),
    },
    { causes: names.length },
  )
  const columns: Record<string, unknown> = {
    time: curves.time,
    n_risk: curves.nRisk,
    event_free: curves.eventFree,
  }
  for (const [number, name] of names) {
    const short = name === 'no_decision' ? 'nodec' : String(name)
    columns[`cif_${short}`] = curves.causes[Number(number) - 1].incidence
    columns[`se_${short}`] = curves.causes[Number(number) - 1].stdErr
  }
  return columns
}

function runWilson(input: Columns): Columns {
  const [x, n, level] = [number(input.x), number(input.n), optionalNumber(input.conf)]
  const [lower, upper] = wilsonInterval(x, n, level)
  const [exactLower, exactUpper] = clopperPearsonInterval(x, n, level)
  return { lower, upper, clopper_pearson_lower: exactLower, clopper_pearson_upper: exactUpper }
}

function runSpecial(input: Columns, id: string): Columns | null {
  if (id === 'lgamma') return { y: numbers(input.x).map(logGamma) }
  if (id === 'qnorm') return { y: numbers(input.p).map(normalQuantile) }
  if (!id.startsWith('pbeta')) return null
  const [a, b] = [number(input.a), number(input.b)]
  const probabilities = [0.001, 0.025, 0.5, 0.975, 0.999] // of q; the file does not say them
  return {
    y: numbers(input.x).map((x) => betaDistribution(x, a, b)),
    q: probabilities.map((p) => betaQuantile(p, a, b)),
  }
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError(`${JSON.stringify(value)} is not a number`)
  return value
}

function numbers(value: unknown): number[] {
  if (!Array.isArray(value)) throw new TypeError(`${JSON.stringify(value)} is not a list`)
  return value.map(number)
}

function record(value: unknown): Columns {
  if (typeof value !== 'object' || value === null) throw new TypeError('not a record')
  return { ...value }
}

const optionalNumber = (value: unknown) => (value === undefined ? undefined : number(value))
const optionalNumbers = (value: unknown) => (value === undefined ? undefined : numbers(value))
