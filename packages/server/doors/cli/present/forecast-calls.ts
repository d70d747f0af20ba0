import type { Called, ForecastCalls } from '@closed-learned/deals'
import { wrap } from './layout.ts'
import { listed, page } from './page.ts'

/** What was just said, as it stands from now on. */
export const presentCalled = ({ text, call }: Called): string => page(call.text, [wrap(text, 2)])

/** One's own calls beside what came, the newest first, and those of a team as one. */
export function presentForecastCalls({ answer, calls, told, doubts }: ForecastCalls): string {
  return page(
    answer,
    [
      listed(
        'What you said, the newest first:',
        calls.slice(0, SHOWN).map(({ on, text, came }) => `${on} ${text} ${came}`),
      ),
      listed(
        'Told of teams, as one:',
        told.map(({ team, text }) => (team === null ? text : `${team}: ${text}`)),
      ),
    ],
    doubts,
  )
}

const SHOWN = 20
