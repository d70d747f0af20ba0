import { type Day, sayDay } from '../shared/day.ts'
import { sayCount, sayDays } from '../shared/say.ts'

const HOW = {
  won: 'Won',
  lost: 'Lost',
  noDecision: 'Ended without a decision',
  letGo: 'Let go here',
} as const

/** For how many days a deal ran until it ended; null: it did not end after it began, or nobody knows when it did. */
export function daysRun(created: Day | null, ended: Day): number | null {
  return created === null || created >= ended ? null : ended - created
}

/** How and when a deal ended, in one sentence; `created` null: the CRM does not say when. */
export function sayEnding(how: keyof typeof HOW, on: Day, created: Day | null): string {
  const days = daysRun(created, on)
  const after = days === null ? '' : `, after ${sayDays(days)}`
  return `${HOW[how]} on ${sayDay(on)}${after}.`
}

/** What is due to nobody and offered to everybody, in one sentence. */
export function sayDue(due: number, later: number): string {
  if (due === 0 && later === 0)
    return 'Nothing ended in the last 30 days that you have not told of.'
  if (due === 0) return `${sayCount(later, 'debrief waits', 'debriefs wait')} for a later day.`
  return `${sayCount(due, 'deal that ended is', 'deals that ended are')} worth three minutes.`
}

/** What was predicted beside what came, without a score; `first` null: there was one only. */
export function sayBeside(
  { first, last }: { readonly first: number | null; readonly last: number },
  isWon: boolean,
): string {
  const moved = first === null || first === last ? '' : `, ${first} % at first`
  return `You gave it ${last} % before the end${moved}; it was ${isWon ? 'won' : 'not won'}.`
}
