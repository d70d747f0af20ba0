import { randomUUID } from 'node:crypto'
import {
  type CheckAnew,
  type CheckAsked,
  type CheckTold,
  type QualificationCheck,
  type Refusal,
  refuse,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readChecks, writeCheck } from '../../store/checks.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { checksTold, openStages } from './checks.ts'
import { requireFitForEverybody } from './fit-for-everybody.ts'
import { requireWriter, writtenMeanwhile } from './may-write.ts'
import { playbookNow } from './playbook-now.ts'

/** Writes a check for everybody; its author is not kept. */
export function addCheck(
  house: House,
  viewer: Viewer,
  asked: CheckAsked,
): Promise<CheckTold | Refusal> {
  return written(house, viewer, asked, { id: randomUUID(), version: 0 })
}

/** Writes a new version of a check; another question or segment begins to be tested anew. */
export async function changeCheck(
  house: House,
  viewer: Viewer,
  id: string,
  asked: CheckAnew,
): Promise<CheckTold | Refusal> {
  try {
    const check = await checkAtHand(house, id)
    if (check.version !== asked.version) return writtenMeanwhile()
    return await written(house, viewer, asked, check)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function written(
  house: House,
  viewer: Viewer,
  { lesson, question, disqualifies, fromStage, where }: CheckAsked,
  { id, version }: Pick<QualificationCheck, 'id' | 'version'>,
): Promise<CheckTold | Refusal> {
  try {
    const person = personOnly(viewer)
    requireWriter(person)
    const content = { question, disqualifies, fromStage, where }
    requireStage((await playbookNow(house, viewer)).facts, fromStage)
    await requireFitForEverybody(house, person, {
      texts: [question, disqualifies, fromStage],
      causes: [disqualifies],
      where,
      lesson,
    })
    return await keep(house, viewer, { id, version: version + 1, lesson, content, retired: false })
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** A check that waits for a stage that there is not would be asked of no deal. */
function requireStage(facts: Truth | null, stage: string | null): void {
  const stages = facts === null ? [] : openStages(facts)
  if (stage === null || facts === null || stages.includes(stage)) return
  refuse(
    'not-asked-well',
    'No open deal goes through a stage of that name.',
    `Leave it out, or choose one of ${stages.slice(0, 12).join(', ')}.`,
  )
}

/** Retires a check, or takes it up again. */
export async function retireCheck(
  house: House,
  viewer: Viewer,
  id: string,
  retired: boolean,
): Promise<CheckTold | Refusal> {
  try {
    requireWriter(personOnly(viewer))
    const { since: _, ...check } = await checkAtHand(house, id)
    return await keep(house, viewer, { ...check, version: check.version + 1, retired })
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function keep(
  house: House,
  viewer: Viewer,
  check: Omit<QualificationCheck, 'since'>,
): Promise<CheckTold> {
  const isKept = await house.store.seenBy(personOnly(viewer), (session) =>
    writeCheck(session, check, house.now()),
  )
  if (!isKept) return writtenMeanwhile()
  const now = await playbookNow(house, viewer)
  const told = (await checksTold(house, now)).find(({ id }) => id === check.id)
  return told ?? notYours('check')
}

export async function checkAtHand(house: House, id: string): Promise<QualificationCheck> {
  const all = await house.store.inWorkspace(readChecks)
  return all.find((check) => check.id === id) ?? notYours('check')
}
