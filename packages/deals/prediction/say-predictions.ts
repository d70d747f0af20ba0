import { dayOfInstant, dayOfIso, isoOfDay, sayDay } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'
import type { Fate } from './fate.ts'
import { monthOfDay, monthsBetween, type Prediction } from './prediction.ts'
import { isFrozen } from './resolved-deals.ts'
import type { Difference, PredictionTold } from './schemas.ts'

/** `2026-05` → `May 2026`. */
export const sayMonth = (month: string): string =>
  sayDay(dayOfIso(`${month}-01`) ?? 0).replace(/^1 /, '')

/** A prediction, as its author reads it. */
export function predictionAsTold(prediction: Prediction, fate: Fate): PredictionTold {
  const { id, at, stage, chance, month, likeliest } = prediction
  const counts = isFrozen(prediction, fate)
  return {
    id,
    at: new Date(at).toISOString(),
    on: isoOfDay(dayOfInstant(at)),
    stage,
    chance,
    month,
    likeliest,
    text: `${chance} % to win, ${sayMonth(month)}${stage === null ? '' : `, in ${stage}`}.${counts ? '' : LATE}`,
    counts,
  }
}

const LATE = ' Said when the end could be known; it counts nowhere.'

/** What was said of a deal beside what came; null while it is open. `reason`: what the CRM gives. */
export function differenceOf(
  predictions: readonly Prediction[],
  fate: Fate,
  reason: string | null,
): Difference | null {
  if (fate.is !== 'ended') return null
  const inTime = predictions.filter((each) => isFrozen(each, fate))
  const [first, last] = [inTime[0], inTime.at(-1)]
  const months = first ? monthsBetween(first.month, monthOfDay(fate.on)) : null
  const way = fate.how === 'won' ? null : inTime.findLast(({ likeliest }) => likeliest !== '')
  return {
    text: `${saySaid(first, last)} ${sayCame(fate.how, isoOfDay(fate.on), sayWhen(months, inTime.length > 1))}`.trim(),
    how: fate.how,
    on: isoOfDay(fate.on),
    first: first?.chance ?? null,
    last: last?.chance ?? null,
    monthsLater: months,
    likeliest: way?.likeliest ?? null,
    reason: fate.how === 'won' ? null : reason,
  }
}

function saySaid(first: Prediction | undefined, last: Prediction | undefined): string {
  if (first === undefined || last === undefined) return 'Nothing was said in time.'
  if (first === last) return `You said ${first.chance} %.`
  return `You said ${first.chance} % first and ${last.chance} % last.`
}

const CAME = { won: 'won', lost: 'lost', noDecision: 'closed without a decision' }

function sayCame(how: keyof typeof CAME, on: string, when: string): string {
  return `It was ${CAME[how]} on ${sayDay(dayOfIso(on) ?? 0)}${when}.`
}

/** How far off the month was that was said, or said first. */
function sayWhen(months: number | null, isChanged: boolean): string {
  if (months === null) return ''
  const said = isChanged ? 'you said first' : 'you said'
  if (months === 0) return `, in the month that ${said}`
  const count = sayCount(Math.abs(months), 'month', 'months')
  return `, ${count} ${months > 0 ? 'later' : 'earlier'} than ${said}`
}
