import { sayIso } from './days.ts'

/** The day of a moment (ISO 8601), where this browser is, as people say it. */
export function sayMoment(moment: string): string {
  const at = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return sayIso(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)
}
