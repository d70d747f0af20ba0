import {
  type Day,
  type DealPredictions,
  differenceOf,
  type Fate,
  monthOfDay,
  NO_DAY,
  type Prediction,
  predictionAsTold,
  type Refusal,
  sayMonth,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { ownDeals, truthNow } from '../filings/own-deals.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { isDue } from './is-due.ts'
import { ownPredictions } from './own-predictions.ts'

/** Months that a form offers. */
const OFFERED = 36

/** What the viewer predicted of a deal of their own, beside what came of it; nobody else's, ever. */
export async function predictionsOfDeal(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<DealPredictions | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const [deal] = ownDeals(truth, person, [id])
    if (deal === undefined) return notYours('deal')
    const own = await ownPredictions(house, person, truth, deal.opportunity)
    const fate = own.fateOf(deal.opportunity)
    const isLetGo = own.letGo(person.member, deal.opportunity) !== undefined
    const difference = differenceOf(own.predictions, fate, own.reasonOf(deal.opportunity))
    return {
      opportunity: { id: deal.id, name: deal.name },
      answer: answerOf(own.predictions, fate, difference?.text),
      predictions: own.predictions.map((each) => predictionAsTold(each, fate)),
      difference,
      mayPredict: mayPredict(fate, isLetGo),
      due: fate.is === 'open' && !isLetGo && isDue(truth, deal.row, own.predictions.at(-1)),
      begin: beginFrom(truth, deal.row, own.predictions.at(-1)),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function answerOf(said: readonly Prediction[], fate: Fate, difference: string | undefined): string {
  if (said.length === 0)
    return fate.is === 'open'
      ? 'Nothing predicted yet. It takes ten seconds, and will stand beside what comes.'
      : 'Nothing was predicted.'
  const last = said.at(-1)
  return difference ?? `You last said ${last?.chance} %, ${sayMonth(last?.month ?? '')}.`
}

function mayPredict(fate: Fate, isLetGo: boolean): DealPredictions['mayPredict'] {
  if (fate.is !== 'open') return { may: false, text: 'It has ended.' }
  if (isLetGo) return { may: false, text: 'You let it go here; nothing is left to predict.' }
  return { may: true, text: 'Only you will ever see this.' }
}

/** The months ahead; the one that was said last, or else that of the close date in the CRM. */
function beginFrom(
  { cohort }: Truth,
  row: number,
  last: Prediction | undefined,
): DealPredictions['begin'] {
  const first = monthOfDay(cohort.day)
  const offered = monthsFrom(first)
  const close = cohort.closeDate[row] ?? NO_DAY
  const wanted = [last?.month, monthOr(close)].find((month) => month && month >= first)
  const until = offered.at(-1) ?? first
  const month = wanted !== undefined && wanted <= until ? wanted : first
  return { months: offered, month, chance: last?.chance ?? null }
}

const monthOr = (day: Day) => (day === NO_DAY ? undefined : monthOfDay(day))

function monthsFrom(first: string): string[] {
  const [year = 0, month = 1] = first.split('-').map(Number)
  return Array.from({ length: OFFERED }, (_, i) =>
    new Date(Date.UTC(year, month - 1 + i, 1)).toISOString().slice(0, 7),
  )
}
