import { randomUUID } from 'node:crypto'
import {
  type Day,
  monthOfDay,
  type PersonViewer,
  type Predicted,
  type Prediction,
  type PredictionAsked,
  predictionAsTold,
  type Refusal,
  refuse,
  STANDING_OPEN,
  sayMonth,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { oneAtATime, readFilings } from '../../store/filings.ts'
import { readPrediction, samePrediction, writePrediction } from '../../store/predictions.ts'
import { type OwnDeal, ownDeals, truthNow } from '../filings/own-deals.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { sameId } from '../same-id.ts'
import { letGoSince } from './let-go-since.ts'

/** Within so many milliseconds the same said of the same deal is one prediction: a double click. */
const DOUBLE_CLICK = 60_000

/**
 * Writes down what the owner of an open deal expects of it, with the stage in which it stands. It is
 * locked from then on, and its author's alone; said twice within a minute, or at whatever time under the
 * same `sentAs`, it is written once.
 */
export async function predict(
  house: House,
  viewer: Viewer,
  id: string,
  asked: PredictionAsked,
  { sentAs }: { readonly sentAs?: string } = {},
): Promise<Predicted | Refusal> {
  try {
    const person = personOnly(viewer)
    const as = sentAs === undefined ? randomUUID() : sameId(person.member, sentAs, id, asked)
    const before = await house.store.seenBy(person, (session) => readPrediction(session, as))
    if (before) return predicted(before)
    const truth = await truthNow(house, person)
    const [deal] = ownDeals(truth, person, [id])
    if (deal === undefined) return notYours('deal')
    requireOpen(truth, deal)
    requireAhead(asked.month, truth.cohort.day)
    const made = newPrediction(person, truth, deal, { ...asked, id: as })
    const prediction = await house.store.seenBy(person, async (session) => {
      await oneAtATime(session, person.member)
      const filings = await readFilings(session, { of: deal.opportunity, by: [person.member] })
      if (letGoSince(filings, truth)(person.member, deal.opportunity) !== undefined)
        return wasLetGo(deal)
      const known =
        (await readPrediction(session, as)) ??
        (await samePrediction(session, made, asked, person.now - DOUBLE_CLICK))
      if (known === undefined) await writePrediction(session, made)
      return known ?? made
    })
    return predicted(prediction)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function predicted(prediction: Prediction): Predicted {
  return { text: SAID, prediction: predictionAsTold(prediction, { is: 'open' }) }
}

const SAID = 'It is locked, and only you will ever see it.'

function newPrediction(
  { member, organisation, now }: PersonViewer,
  { cohort }: Truth,
  { row, opportunity, id, name }: OwnDeal,
  asked: PredictionAsked & { readonly id: string },
): Prediction {
  const stage = cohort.history.stage.values[cohort.stage[row] ?? -1] ?? null
  const team = organisation.members.get(member)?.team ?? null
  return {
    ...asked,
    opportunity,
    member,
    team,
    at: now,
    stage,
    deal: { id, name },
  }
}

function requireOpen({ cohort }: Truth, { row, name }: OwnDeal): void {
  if (cohort.standing[row] === STANDING_OPEN) return
  refuse(
    'not-asked-well',
    `${name} is not open any more in the CRM.`,
    'What you said of it before stands beside what came, on its page.',
  )
}

function wasLetGo({ name }: OwnDeal): never {
  return refuse(
    'not-asked-well',
    `You let ${name} go here; nothing is left to predict.`,
    'If it lives after all, say so on its page first.',
  )
}

/** A month is one of the next ten years. */
function requireAhead(month: string, day: Day): void {
  const now = monthOfDay(day)
  if (month < now)
    refuse('not-asked-well', `${sayMonth(month)} has passed.`, 'Give this month or a later one.')
  if (Number(month.slice(0, 4)) > Number(now.slice(0, 4)) + 10)
    refuse(
      'not-asked-well',
      `${sayMonth(month)} is too far off.`,
      'Give a month of the next ten years.',
    )
}
