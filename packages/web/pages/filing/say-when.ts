import { dayOfIso, sayDay, sayMoment } from '@closed-learned/deals'

/** A moment (ISO) as people say it: `today, 14:30`, `yesterday, 9:05`, `22 November 2026, 14:30`. */
export function sayWhen(iso: string, now = Date.now()): string {
  const at = Date.parse(iso)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const time = sayMoment(zone, at).split(', ')[1] ?? ''
  const days = dayIn(zone, now) - dayIn(zone, at)
  const day = days === 0 ? 'today' : days === 1 ? 'yesterday' : sayDay(dayIn(zone, at))
  return `${day}, ${time}`
}

function dayIn(timeZone: string, at: number): number {
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
  return dayOfIso(iso) ?? 0
}
