import { dayOfCivil, dayOfIso, isoOfDay, sayDay } from '@closed-learned/deals'

/** `2026-11-22` as people say it. */
export function sayIso(iso: string): string {
  const day = dayOfIso(iso)
  return day === undefined ? iso : sayDay(day)
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A day as it may be typed: `2026-06-30`, `30 June 2026`, `June 2026` (its first); undefined if none. */
export function dayTyped(text: string): string | undefined {
  if (dayOfIso(text) !== undefined) return text
  const found = /^(?:(\d{1,2})\.? )?([a-z]{3})[a-z]*\.? (\d{4})$/i.exec(text.trim())
  if (!found) return undefined
  const month = MONTHS.indexOf((found[2] ?? '').toLowerCase()) + 1
  const day = dayOfCivil(Number(found[3]), month, Number(found[1] ?? 1))
  return day === undefined ? undefined : isoOfDay(day)
}

/** A way to another day. */
export interface Jump {
  readonly name: string
  readonly to: string
}

const STEPS: readonly (readonly [name: string, months: number])[] = [
  ['A month earlier', -1],
  ['A quarter earlier', -3],
  ['A year earlier', -12],
  ['A year later', 12],
]

/** Where one often wants to go from a day, within the days that are known. */
export function jumpsFrom(day: string, newest: string, earliest: string | null): Jump[] {
  const jumps = STEPS.map(([name, months]) => ({ name, to: monthsFrom(day, months) })).filter(
    ({ to }) => to <= newest && (earliest === null || to >= earliest),
  )
  return day === newest ? jumps : [...jumps, { name: 'The newest day', to: newest }]
}

/** The same date some months on; the month's last day where it has no such date. */
export function monthsFrom(iso: string, months: number): string {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number)
  const at = year * 12 + month - 1 + months
  for (let d = date; d > 0; d--) {
    const day = dayOfCivil(Math.floor(at / 12), (at % 12) + 1, d)
    if (day !== undefined) return isoOfDay(day)
  }
  return iso
}
