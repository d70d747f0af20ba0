/** A whole number as people read it: `12,345`. */
export function sayNumber(value: number): string {
  const digits = String(Math.abs(Math.round(value)))
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',')
  return value <= -0.5 ? `-${grouped}` : grouped
}

/** A count with its noun: `1 deal has`, `1,204 deals have`. */
export function sayCount(count: number, one: string, many: string): string {
  return `${sayNumber(count)} ${count === 1 ? one : many}`
}

/** A rate as a whole percentage: `24 %`; below 1 and above 99 with one decimal. */
export function sayRate(rate: number): string {
  const percent = rate * 100
  const fine = (percent > 0 && percent < 1) || (percent > 99 && percent < 100)
  return `${fine ? percent.toFixed(1) : Math.round(percent)} %`
}

/** An interval of rates: `22–27 %`. */
export function sayRates(interval: readonly [number, number]): string {
  const low = Math.round(interval[0] * 100)
  const high = Math.round(interval[1] * 100)
  if (high === 0) return 'under 1 %'
  return low === high ? `${low} %` : `${low}–${high} %`
}

/** A number of days: `1 day`, `1,204 days`. */
export function sayDays(days: number): string {
  return sayCount(Math.round(days), 'day', 'days')
}
