import { sayNumber } from '../shared/say.ts'

/** Weeks of somebody, to a tenth below ten: `1.4 weeks`, `less than a tenth of a week`. */
export function sayWeeks(weeks: number): string {
  if (weeks < 0.05) return 'less than a tenth of a week'
  if (weeks >= 9.95) return `${sayNumber(weeks)} weeks`
  const said = weeks.toFixed(1).replace('.0', '')
  return said === '1' ? '1 week' : `${said} weeks`
}
