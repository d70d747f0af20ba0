import { type Cohort, STANDING_CLOSED } from '../cohort/cohort.ts'
import { NO_DAY } from '../shared/day.ts'
import { sayCount, sayNumber } from '../shared/say.ts'
import { knownBy, type PastWindow } from './past-window.ts'
import type { Window } from './windows.ts'
import { wonIn } from './wins-known.ts'

/** What is missing for a forecast: how much there is, how much it takes, and of what. */
export interface Needs {
  readonly have: number
  readonly need: number
  readonly text: string
}

/** What a forecast needs of the past: periods that are over, wins in them, deals that were open then. */
const FEWEST_PERIODS = 3
const FEWEST_WINS = 20
const FEWEST_ROWS = 30

/** What is missing for a forecast, in a sentence; null where nothing is. */
export function needsOf(
  cohort: Cohort,
  now: PastWindow,
  past: readonly PastWindow[],
): Needs | null {
  const { closed, dated } = datedClosings(cohort)
  if (closed > 0 && dated < closed / 2)
    return {
      have: dated,
      need: Math.ceil(closed / 2),
      text: `A forecast needs the days on which deals were created and closed; of ${sayCount(closed, 'closed deal', 'closed deals')} ${sayNumber(dated)} have both.`,
    }
  const { periods, won, rows } = told(now, past)
  const { kind } = now.open.window.period
  if (periods < FEWEST_PERIODS)
    return {
      have: periods,
      need: FEWEST_PERIODS,
      text: `${whatFor(now.open.window)} ${FEWEST_PERIODS} past ${kind}s ${isFar(now.open.window) ? 'looked at from as far away' : 'of which the end is known'}; the history holds ${periods}.`,
    }
  if (won < FEWEST_WINS)
    return {
      have: won,
      need: FEWEST_WINS,
      text: `A forecast of a ${kind} needs ${FEWEST_WINS} wins in past ${kind}s to learn from; the history holds ${won}.`,
    }
  if (rows < FEWEST_ROWS)
    return {
      have: rows,
      need: FEWEST_ROWS,
      text: `A forecast needs to know which deals were open when past ${kind}s began; the history tells of ${rows}, and it takes ${FEWEST_ROWS}.`,
    }
  return null
}

/** A period that does not begin within one of its lengths is far ahead: so are the looks that teach it. */
const isFar = ({ period, anchor }: Window) => period.from - anchor > period.until + 1 - period.from

const whatFor = (window: Window) =>
  `A forecast of a ${window.period.kind}${isFar(window) ? ' that far ahead' : ''} needs`

/** Whether a past period could have been told with what was known then. */
export function isEnoughFor(seen: PastWindow | undefined, past: readonly PastWindow[]): boolean {
  if (seen === undefined) return false
  const { periods, won, rows } = told(seen, past)
  return periods >= FEWEST_PERIODS && won >= FEWEST_WINS && rows >= FEWEST_ROWS
}

function told(seen: PastWindow, past: readonly PastWindow[]) {
  const known = knownBy(past, seen.wins.day)
  const sum = (of: (window: PastWindow) => number) => known.reduce((all, each) => all + of(each), 0)
  return {
    periods: known.length,
    won: sum(({ open }) => wonIn(seen.wins, open.window, -1).deals),
    rows: sum(({ open }) => open.size),
  }
}

function datedClosings({ size, standing, createdOn, closedOn }: Cohort) {
  let [closed, dated] = [0, 0]
  for (let r = 0; r < size; r++) {
    if (standing[r] !== STANDING_CLOSED) continue
    closed++
    if (createdOn[r] !== NO_DAY && closedOn[r] !== NO_DAY) dated++
  }
  return { closed, dated }
}
