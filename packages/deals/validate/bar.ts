/** What one run of a bar is asked for. */
export interface Effort {
  readonly seed: number
  /** Fewer companies and fewer deals, for a first look: says nothing about the promises. */
  readonly quick: boolean
}

/** One line of what was measured; `kept` is null where nothing is promised. */
export interface Line {
  readonly text: string
  readonly kept: boolean | null
}

/** Promises about numbers that are measured in one run. */
export interface Bar {
  /** One word, to run it alone. */
  readonly name: string
  readonly about: string
  readonly measure: (effort: Effort) => readonly Line[]
}

/** The mean of runs that have a value, with the least and the most of them. */
export function spread(values: readonly number[], digits = 3): string {
  const told = values.filter((value) => !Number.isNaN(value))
  if (told.length === 0) return 'not enough to tell'
  const range = [Math.min(...told), Math.max(...told)].map((value) => value.toFixed(digits))
  return `${mean(told).toFixed(digits)} (${range.join(' to ')})`
}

/** The mean of those that are numbers; NaN if none is. */
export function mean(values: readonly number[]): number {
  const told = values.filter((value) => !Number.isNaN(value))
  return told.reduce((sum, value) => sum + value, 0) / told.length
}

/** A promise, what it was measured as, and whether that keeps it on average. */
export function promised(
  what: string,
  values: readonly number[],
  holds: (value: number) => boolean,
  bar: string,
): Line {
  return { text: `${what} ${bar}: ${spread(values)}`, kept: holds(mean(values)) }
}
