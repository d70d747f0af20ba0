import { type Day, NO_DAY, sayDay } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'

/** What is here before anything more is brought in, or where to begin. */
export function workspaceAnswer(opportunities: number, newest: Day): string {
  if (opportunities === 0 || newest === NO_DAY) return 'Drop an export of your CRM.'
  const are = opportunities === 1 ? 'is' : 'are'
  return `${sayCount(opportunities, 'deal', 'deals')} ${are} here, until ${sayDay(newest)}.`
}
