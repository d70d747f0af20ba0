import {
  type AccountDraft,
  audienceOfAccount,
  audienceTold,
  DEBRIEF_NEEDS,
  type DebriefSheet,
  dayOfInstant,
  dayOfIso,
  debriefFacts,
  isoOfDay,
  knowableDays,
  longAskedOf,
  longTriggers,
  NO_DAY,
  type PersonViewer,
  type Prediction,
  type Refusal,
  sayBeside,
  sayEnding,
  type Viewer,
} from '@closed-learned/deals'
import { draftWrittenAt, readPutOffs } from '../../store/debriefs.ts'
import { readDraft } from '../../store/loss-accounts.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { tellMayWrite } from '../loss-accounts/accounts.ts'
import { type LossAtHand, lossAtHand } from '../loss-accounts/loss-at-hand.ts'
import { ownLetGo } from '../loss-accounts/own-let-go.ts'
import { ownPredictions } from '../predictions/own-predictions.ts'
import { asRefusal } from '../refusals.ts'
import { predictedBefore } from './predicted-before.ts'
import { tellPutOff } from './put-off.ts'

/**
 * What a debrief of the viewer's rests on and asks, facts first. The timeline is for whose deal it was,
 * their direct manager and whom the owner invited; a prediction is told to who made it.
 */
export async function debriefSheet(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<DebriefSheet | Refusal> {
  try {
    const person = personOnly(viewer)
    const loss = await lossAtHand(house, person, id)
    const own = await ownOf(house, person, loss)
    const { deal, ended, truth } = loss
    const predictions = await ownPredictions(house, person, truth, deal.opportunity)
    const predicted = predictedBefore(predictions, deal.opportunity)
    return {
      asOf: isoOfDay(truth.cohort.day),
      opportunity: { id: deal.id, name: deal.name },
      answer: answerOf(loss),
      ending: ended.how,
      endedOn: ended.on,
      createdOn: createdOn(loss),
      today: isoOfDay(dayOfInstant(person.now)),
      letGo: await ownLetGo(house, person, loss),
      state: ended.how === 'letGo' ? 'live' : ended.how,
      ...factsOf(person, loss),
      prediction: predictionOf(predicted, ended.how === 'won'),
      long: longOf(loss, predicted.at(-1)?.chance ?? null),
      required: DEBRIEF_NEEDS,
      audience: audienceOf(person, loss),
      mayWrite: tellMayWrite(person, loss.mayWrite),
      putOff: tellPutOff(person, ended, own.putOffUntil),
      side: loss.side,
      draft: draftOf(loss, own.draft, own.writtenAt),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function createdOn({ truth, deal }: LossAtHand): string | null {
  const created = truth.cohort.createdOn[deal.row] ?? NO_DAY
  return created === NO_DAY ? null : isoOfDay(created)
}

function answerOf(loss: LossAtHand): string {
  const { how, on } = loss.ended
  return sayEnding(how, dayOfIso(on) ?? NO_DAY, dayOfIso(createdOn(loss) ?? '') ?? null)
}

const TIMELINE_FOR: readonly LossAtHand['mayWrite']['rule'][] = [
  'owner',
  'invited',
  'directManager',
  'oneEach',
]

function factsOf(
  { member }: PersonViewer,
  { truth, deal, owner, ended, mayWrite }: LossAtHand,
): Pick<DebriefSheet, 'story' | 'facts' | 'knowable'> {
  if (!TIMELINE_FOR.includes(mayWrite.rule)) return { story: null, facts: [], knowable: [] }
  const { story, facts } = debriefFacts(
    truth,
    deal.row,
    dayOfIso(ended.on) ?? NO_DAY,
    member === owner,
  )
  return { story, facts, knowable: knowableDays(story) }
}

function predictionOf(said: readonly Prediction[], isWon: boolean): DebriefSheet['prediction'] {
  const own = said.map(({ at, stage, chance, month, likeliest }) => ({
    at: new Date(at).toISOString(),
    stage,
    chance,
    month,
    likeliest,
  }))
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return null
  const chances = { first: own.length > 1 ? first.chance : null, last: last.chance }
  return { text: sayBeside(chances, isWon), own }
}

function longOf({ truth, deal }: LossAtHand, chance: number | null): DebriefSheet['long'] {
  const triggers = longTriggers(longAskedOf(truth, deal.row, chance))
  const isOffered = triggers.length > 0
  return { isOffered, text: isOffered ? LONG_FIRST : SHORT_FIRST, triggers }
}

const LONG_FIRST =
  'This one may be worth 45 minutes with others. The three minutes alone are enough all the same.'
const SHORT_FIRST = 'Three minutes alone are enough. The longer form with others is there as well.'

function audienceOf(person: PersonViewer, { owner, ended }: LossAtHand): string {
  const { organisation, member, now } = person
  const of = { author: member, owner, inConfidence: false, isWon: ended.how === 'won' }
  return audienceTold(organisation, audienceOfAccount(organisation, of, now), member, now).text
}

async function ownOf(house: House, person: PersonViewer, { deal }: LossAtHand) {
  const { opportunity } = deal
  return house.store.seenBy(person, async (session) => ({
    draft: await readDraft(session, opportunity),
    writtenAt: await draftWrittenAt(session, opportunity, person.member),
    putOffUntil: (await readPutOffs(session)).get(opportunity) ?? null,
  }))
}

function draftOf(
  { side }: LossAtHand,
  draft: AccountDraft | undefined,
  at: number | undefined,
): DebriefSheet['draft'] {
  return {
    text: draft?.text ?? '',
    causes: draft?.causes ?? [],
    debrief: draft?.debrief ?? null,
    holdCausesBack: draft?.holdCausesBack ?? false,
    inConfidence: draft?.inConfidence ?? false,
    voice: draft?.voice ?? 'own',
    side: draft?.side ?? side,
    writtenAt: at === undefined ? null : new Date(at).toISOString(),
  }
}
