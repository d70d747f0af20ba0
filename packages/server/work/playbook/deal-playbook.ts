import {
  budgetFit,
  type CheckAnswered,
  checksForDeal,
  type DealPlaybook,
  type DealStep,
  dayOfInstant,
  isoOfDay,
  newUntil,
  type ProcessStep,
  type Refusal,
  STANDING_OPEN,
  sayCount,
  sayDealStep,
  tellTalkTrack,
  type Viewer,
} from '@closed-learned/deals'
import { readCheckAnswers } from '../../store/checks.ts'
import { readDealSteps, readProcess } from '../../store/process.ts'
import { readTalkTracks, readTalkUses } from '../../store/talk-tracks.ts'
import { ownDeals, truthNow } from '../filings/own-deals.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { checksTold } from './checks.ts'
import { playbookNow } from './playbook-now.ts'
import { doubtsOf, openingOf, patternOf, tracksFor } from './talk-tracks.ts'
import { tellUse } from './talk-uses.ts'

/** The playbook beside a deal of the viewer's own: words, checks, steps, and what they answered; theirs alone. */
export async function dealPlaybook(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<DealPlaybook | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const [deal] = ownDeals(truth, person, [id])
    if (deal === undefined) return notYours('deal')
    const now = await playbookNow(house, viewer)
    const { facts, today } = now
    const { opportunity, row, name } = deal
    const kept = await house.store.seenBy(person, async (session) => ({
      tracks: (await readTalkTracks(session)).filter(({ retired }) => !retired),
      uses: await readTalkUses(session, opportunity),
      answers: await readCheckAnswers(session, opportunity),
      process: await readProcess(session),
      steps: await readDealSteps(session, opportunity),
    }))
    const isOpen = truth.cohort.standing[row] === STANDING_OPEN
    const until = newUntil(truth.cohort, row, person.organisation.calendar, person.now)
    const fitting = isOpen ? tracksFor(truth, row, kept.tracks) : []
    const tracks = fitting.map((track) => tellTalkTrack(now, track, { truth, row }))
    const at = { truth, row }
    const asked = checksForDeal(at, await checksTold(house, now), (check) =>
      kept.answers.some((one) => one.check === check),
    )
    const pattern = until === null ? null : await patternOf(house, now, at, fitting)
    return {
      opportunity: { id: deal.id, name },
      answer: isOpen ? sayWords(tracks.filter(({ said }) => said !== null).length) : ENDED,
      isOpen,
      newUntil: until === null ? null : new Date(until).toISOString(),
      fit: answerTo(kept.answers, null),
      budget: isOpen && facts !== null ? budgetFit(facts, { truth, row }, today) : null,
      tracks,
      pattern,
      opening: openingOf(pattern, fitting, tracks),
      uses: kept.uses.map((use) => tellUse(truth, row, use)),
      checks: asked
        .map((one) => ({ ...one, answered: answerTo(kept.answers, one.check.id) }))
        .filter(({ answered }) => isOpen || answered !== null),
      steps: stepsTold(kept.process, kept.steps),
      doubts: doubtsOf(tracks),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const ENDED = 'This deal has ended; its steps may still be noted.'

const sayWords = (words: number) =>
  words === 0
    ? 'No words are there for this deal that can be said truthfully now.'
    : `${sayCount(words, 'track fits', 'tracks fit')} this deal, and can be said truthfully now.`

function answerTo(answers: readonly CheckAnswered[], check: string | null): DealPlaybook['fit'] {
  const last = answers.findLast((one) => one.check === check)
  if (last === undefined) return null
  const { answer, note, at } = last
  return { check, answer, note, on: isoOfDay(dayOfInstant(at)) }
}

const OWN_KINDS = ['ledWithTransparency', 'priceFirstDiscussed'] as const

function stepsTold(
  process: readonly ProcessStep[],
  noted: readonly DealStep[],
): DealPlaybook['steps'] {
  const dayOf = (kind: DealStep['kind'], step: string | null) =>
    noted.find((one) => one.kind === kind && one.step === step)?.on ?? null
  return [
    ...OWN_KINDS.map((kind) => ({
      kind,
      step: null,
      name: sayDealStep(kind),
      on: dayOf(kind, null),
    })),
    ...process.map(({ id, name }) => ({
      kind: 'step' as const,
      step: id,
      name,
      on: dayOf('step', id),
    })),
  ]
}
