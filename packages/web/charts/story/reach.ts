/** A close date that moves so many days at once was thrown far. */
export const THROWN_FAR = 120

/** The shortest axis: a deal of one day is not a wall. */
const LEAST = 7

/** A past shorter than this share of the axis could not be read. */
const PAST = 0.22

/**
 * The last day of the axis: the latest that the story names, but no date typed by mistake (2099)
 * squeezes what happened into a line. Arcs beyond it end in an arrow.
 */
export function lastShown(first: number, today: number, until: number): number {
  const past = Math.max(LEAST, today - first)
  const most = first + Math.max(past / PAST, past + 400)
  return Math.max(first + LEAST, today, Math.min(until, most))
}
