import type { DateOrder } from './written-date.ts'

/** What the values of a column tell about the order of its dates. Sums of it are evidence too. */
export interface DateEvidence {
  /** Values that are filled. */
  readonly values: number
  /** Dates that can only be read day first, or only month first. */
  readonly dayFirst: number
  readonly monthFirst: number
  /** Dates that read either way, and mean different days. */
  readonly open: number
  /** Those of the open ones that are written with dots, as where the day comes first. */
  readonly dotted: number
}

export const NO_DATE_EVIDENCE: DateEvidence = {
  values: 0,
  dayFirst: 0,
  monthFirst: 0,
  open: 0,
  dotted: 0,
}

const NUMERIC = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d)/

/** What these values tell; `--` and empty cells must have been left out. */
export function dateEvidence(values: Iterable<string>): DateEvidence {
  let [count, dayFirst, monthFirst, open, dotted] = [0, 0, 0, 0, 0]
  for (const value of values) {
    count++
    const m = NUMERIC.exec(value)
    if (!m) continue
    const [a, b] = [Number(m[1]), Number(m[3])]
    if (a > 12 && b <= 12) dayFirst++
    else if (b > 12 && a <= 12) monthFirst++
    else if (a <= 12 && b <= 12 && a !== b) {
      open++
      if (m[2] === '.') dotted++
    }
  }
  return { values: count, dayFirst, monthFirst, open, dotted }
}

export function addDateEvidence(a: DateEvidence, b: DateEvidence): DateEvidence {
  return {
    values: a.values + b.values,
    dayFirst: a.dayFirst + b.dayFirst,
    monthFirst: a.monthFirst + b.monthFirst,
    open: a.open + b.open,
    dotted: a.dotted + b.dotted,
  }
}

/**
 * The order that the evidence decides: `ymd` where no value needs one, 'open' where values need one
 * and none decides. Few dates against many are errors, not evidence.
 */
export function orderOf(evidence: DateEvidence): DateOrder | 'open' {
  const { dayFirst, monthFirst, open, dotted } = evidence
  if (dayFirst > 0 || monthFirst > 0) {
    if (dayFirst > monthFirst) return 'dmy'
    return monthFirst > dayFirst ? 'mdy' : 'open'
  }
  if (open === 0) return 'ymd'
  return dotted === open ? 'dmy' : 'open'
}
