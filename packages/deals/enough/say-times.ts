/** A multiple as people say it: `2.1`, `14`. */
export function sayTimes(value: number): string {
  return value >= 9.95 ? String(Number(value.toPrecision(2))) : value.toFixed(1)
}

/** An interval of multiples: `1.8 to 2.6`; `1.8 or more` where it has no upper end. */
export function sayTimesRange([low, high]: readonly [number, number | null]): string {
  if (high === null) return `${sayTimes(low)} or more`
  const [from, to] = [sayTimes(low), sayTimes(high)]
  return from === to ? from : `${from} to ${to}`
}
