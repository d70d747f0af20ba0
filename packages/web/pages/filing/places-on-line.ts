/** Marks that stand closer cannot be told apart by a finger; in per cent of the line. */
const APART = 10

/**
 * Where days stand on a line, in per cent of it: by their time, but far enough apart to be chosen. The
 * days are ISO days in order of time, ten at most.
 */
export function placesOnLine(from: string, until: string, days: readonly string[]): number[] {
  const [start, end] = [Date.parse(from), Date.parse(until)]
  const span = Math.max(1, end - start)
  const places = days.map((day) => (100 * (Date.parse(day) - start)) / span)
  for (let i = 1; i < places.length; i++)
    places[i] = Math.max(places[i] ?? 0, (places[i - 1] ?? 0) + APART)
  // What was pushed beyond the end pushes back.
  let most = 100
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.max(0, Math.min(places[i] ?? 0, most))
    most = (places[i] ?? 0) - APART
  }
  return places
}
