/** How far a computed value is from the expected one, as a multiple of what is allowed. */
interface Comparison {
  /** Largest |a - b| / max(1, |b|) (relative columns: / |b|); Infinity where shapes or kinds differ. */
  readonly worst: number
  readonly passes: boolean
}

/** What a family needs beyond the file's tolerance, by name of the expected column. */
export interface Strictness {
  readonly tolerance: number
  /** Columns with a tolerance of their own. */
  readonly tolerances?: Readonly<Record<string, number>> | undefined
  /** Columns compared relative to the expected number however small it is. */
  readonly relative?: readonly string[] | undefined
}

/** Compares every column that is expected; a column that was not computed fails. */
export function compare(
  actual: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
  strictness: Strictness,
): Comparison {
  let worst = 0
  let passes = true
  for (const [column, value] of Object.entries(expected)) {
    const relative = strictness.relative?.includes(column) ?? false
    const off = distance(actual[column], value, relative)
    worst = Math.max(worst, off)
    if (!(off <= (strictness.tolerances?.[column] ?? strictness.tolerance))) passes = false
  }
  return { worst, passes }
}

function distance(actual: unknown, expected: unknown, relative: boolean): number {
  if (Array.isArray(expected)) {
    const list = isList(actual) ? actual : []
    if (!isList(actual) || list.length !== expected.length) return Infinity
    return expected.reduce((worst, e, i) => Math.max(worst, distance(list[i], e, relative)), 0)
  }
  const given = isUndefinedNumber(actual) ? null : actual // R's NaN, NA, Inf are null in the file
  if (typeof expected !== 'number' || typeof given !== 'number')
    return given === expected ? 0 : Infinity
  const off = Math.abs(given - expected)
  return off === 0 ? 0 : off / Math.max(relative ? 0 : 1, Math.abs(expected))
}

function isUndefinedNumber(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value)
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value)
}
