import {
  aalenJohansen,
  adjustPValues,
  betaDistribution,
  betaQuantile,
  brierScore,
  chiSquare,
  chiSquareTail,
  clopperPearson,
  confidenceSequence,
  eProcess,
  fisherExact,
  grayTest,
  hypergeometricLogTail,
  isotonicRegression,
  kaplanMeier,
  logGamma,
  logisticRegression,
  logRankTest,
  logScore,
  mannKendall,
  mannWhitney,
  mantelHaenszel,
  normalQuantile,
  theilSen,
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
  logrank: { run: runLogRank },
  gray_test: { run: runGray },
  fisher_exact: { run: runFisher },
  chi_square: { run: runChiSquare },
  cmh: { run: runMantelHaenszel },
  hypergeom_log_tail: { run: runHypergeometric, relative: ['log_upper_tail'] },
  p_adjust: { run: runAdjust },
  mann_whitney: { run: runMannWhitney },
  mann_kendall_theil_sen: { run: runTrend },
  isotonic: { run: runIsotonic },
  brier: { run: runBrier },
  eprocess: { run: runEProcess },
  logistic: { run: runLogistic, tolerances: { se: 1e-7, z: 1e-7, p: 1e-7 } }, // last weights of R
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
  const [exactLower, exactUpper] = clopperPearson(x, n, level)
  return { lower, upper, clopper_pearson_lower: exactLower, clopper_pearson_upper: exactUpper }
}

function runSpecial(input: Columns, id: string): Columns | null {
  if (id === 'lgamma') return { y: numbers(input.x).map(logGamma) }
  if (id === 'qnorm') return { y: numbers(input.p).map(normalQuantile) }
  if (id.startsWith('pchisq_upper')) {
    return { y: numbers(input.x).map((x) => chiSquareTail(x, number(input.df))) }
  }
  if (!id.startsWith('pbeta')) return null
  const [a, b] = [number(input.a), number(input.b)]
  const probabilities = [0.001, 0.025, 0.5, 0.975, 0.999] // of q; the file does not say them
  return {
    y: numbers(input.x).map((x) => betaDistribution(x, a, b)),
    q: probabilities.map((p) => betaQuantile(p, a, b)),
  }
}

function runBrier(input: Columns): Columns {
  const predictions = { predicted: numbers(input.p), outcome: numbers(input.o) }
  const brier = brierScore(predictions, { bins: optionalNumber(input.bins) })
  const log = logScore(predictions)
  return {
    brier: brier.score,
    reliability: brier.reliability,
    resolution: brier.resolution,
    uncertainty: brier.uncertainty,
    within_bin_variance: brier.withinGroupVariance,
    within_bin_covariance: brier.withinGroupCovariance,
    skill: brier.skill,
    log_score: log.score,
    log_clip: log.clip,
  }
}

function runEProcess(input: Columns): Columns {
  const outcome = numbers(input.y)
  const alpha = optionalNumber(input.alpha) ?? 0.05
  const prior = [number(input.a), number(input.b)] as const
  const direction = input.side === 'greater' || input.side === 'less' ? input.side : 'two-sided'
  const evidence = eProcess({ outcome, baseline: number(input.p0) }, { direction, alpha, prior })
  const [lower, upper] = confidenceSequence(outcome, { level: 1 - alpha, prior }).interval
  return { log_e: evidence.logE, anytime_p: evidence.anytimeP, cs_lower: lower, cs_upper: upper }
}

/** X is row by row in the file. */
function runLogistic(input: Columns): Columns {
  const rows = Array.isArray(input.X) ? input.X.map(numbers) : []
  const columns = (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]))
  const fit = logisticRegression({ outcome: numbers(input.y), columns })
  return {
    coef: fit.coefficients,
    se: fit.stdErr,
    z: fit.z,
    p: fit.pValue,
    loglik: fit.logLikelihood,
    deviance: fit.deviance,
    null_deviance: fit.nullDeviance,
  }
}

/** The p-values of R's approximations are asked for, so nothing has to be permuted. */
const asked = { permutations: 0 }

function runLogRank(input: Columns): Columns {
  const [names, group] = coded(input.group)
  const stratum = input.strata === undefined ? undefined : coded(input.strata)[1]
  const test = logRankTest(
    { time: numbers(input.time), event: numbers(input.event), entry: optionalNumbers(input.entry) },
    { group, stratum },
    asked,
  )
  return {
    groups: names,
    n: test.groups.map(({ subjects }) => subjects),
    observed: test.groups.map(({ observed }) => observed),
    expected: test.groups.map(({ expected }) => expected),
    chisq: test.statistic,
    df: test.degrees,
    p: test.pChiSquare,
  }
}

/** The file has every cause that occurs; where nothing can be told R says -1, with p = 1. */
function runGray(input: Columns): Columns {
  const durations = { time: numbers(input.time), cause: numbers(input.cause) }
  const group = coded(input.group)[1]
  const stratum = input.strata === undefined ? undefined : coded(input.strata)[1]
  const cause = [...new Set(durations.cause)].filter((c) => c > 0).sort((a, b) => a - b)
  const tests = cause.map((c) => grayTest(durations, { group, stratum }, { cause: c, ...asked }))
  return {
    cause,
    stat: tests.map(({ statistic }) => statistic ?? -1),
    p: tests.map(({ pChiSquare }) => pChiSquare ?? 1),
    df: tests.map(({ degrees }) => degrees),
  }
}

/** The odds ratios as closely as R finds them; R says 0 where a row or column is empty. */
function runFisher(input: Columns): Columns {
  const test = fisherExact(table(input.table), { tolerance: Number.EPSILON ** 0.25 })
  return {
    p_two: test.p,
    p_greater: test.pGreater,
    p_less: test.pLess,
    odds_ratio_cmle: test.oddsRatio ?? 0,
    ci_lower: test.interval[0],
    ci_upper: test.interval[1],
  }
}

function runChiSquare(input: Columns): Columns {
  const { statistic, degrees, pChiSquare, expected, corrected } = chiSquare(
    table(input.table),
    asked,
  )
  const yates = { stat_yates: corrected?.statistic ?? null, p_yates: corrected?.p ?? null }
  return { stat: statistic, df: degrees, p: pChiSquare, expected, ...yates }
}

function runMantelHaenszel(input: Columns): Columns {
  const strata = Array.isArray(input.strata) ? input.strata.map(table) : []
  const { statistic, pChiSquare, corrected, oddsRatio } = mantelHaenszel(strata)
  const careful = { stat_cc: corrected?.statistic ?? null, p_cc: corrected?.p ?? null }
  return { stat: statistic, p: pChiSquare, or_mh: oddsRatio, ...careful }
}

function runHypergeometric({ N, L, n, l }: Columns): Columns {
  return { log_upper_tail: hypergeometricLogTail(number(l), number(n), number(L), number(N)) }
}

function runAdjust(input: Columns): Columns {
  const by = (method: Parameters<typeof adjustPValues>[1]) =>
    adjustPValues(numbers(input.p), method)
  return { BH: by('bh'), BY: by('by'), bonferroni: by('bonferroni'), holm: by('holm') }
}

function runMannWhitney(input: Columns): Columns {
  const { u, auc, pCorrected, pNormal, pExact } = mannWhitney(numbers(input.x), numbers(input.y))
  return { U: u, auc, p_asym_cc: pCorrected, p_asym: pNormal, p_exact: pExact }
}

function runTrend(input: Columns): Columns {
  const series = { time: numbers(input.t), value: numbers(input.y) }
  const { s, variance, z, pNormal } = mannKendall(series)
  const { slope, intercept } = theilSen(series)
  return { S: s, var: variance, z, p: pNormal, sen_slope: slope, sen_intercept: intercept }
}

function runIsotonic(input: Columns): Columns {
  return { fitted: isotonicRegression(numbers(input.x), numbers(input.y)).fitted }
}

/** The names of a column in their order, and the number of its name for each row. */
function coded(column: unknown): [names: string[], codes: number[]] {
  if (!Array.isArray(column)) throw new TypeError(`${JSON.stringify(column)} is not a list`)
  const names = [...new Set(column.map(String))].sort()
  return [names, column.map((name) => names.indexOf(String(name)))]
}

function table(value: unknown): number[][] {
  if (!Array.isArray(value)) throw new TypeError(`${JSON.stringify(value)} is not a table`)
  return value.map(numbers)
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
