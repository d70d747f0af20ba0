import {
  type DealPlaybook,
  type DealStepAsked,
  dayOfInstant,
  firstsTold,
  isoOfDay,
  NO_DAY,
  type ProcessAsked,
  type ProcessStep,
  type ProcessTold,
  processKept,
  type Refusal,
  refuse,
  sayCount,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import {
  readDealSteps,
  readEveryStep,
  readProcess,
  versionOfProcess,
  writeDealStep,
  writeProcess,
} from '../../store/process.ts'
import { ownDeals, truthNow } from '../filings/own-deals.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { requireNoNames } from '../lessons/no-names.ts'
import { asRefusal } from '../refusals.ts'
import { dealPlaybook } from './deal-playbook.ts'
import { mayWriteProcess, writtenMeanwhile } from './may-write.ts'
import { playbookNow, rowsByNumber } from './playbook-now.ts'

/** The steps in which deals are to be gone about, and how much of them was kept, for everybody together. */
export async function processTold(house: House, viewer: Viewer): Promise<ProcessTold | Refusal> {
  try {
    const { facts, today } = await playbookNow(house, viewer)
    const steps = await house.store.inWorkspace(readProcess)
    return {
      answer:
        steps.length === 0
          ? 'The steps of a deal are not written down yet.'
          : `A deal goes through ${sayCount(steps.length, 'step', 'steps')} here.`,
      steps,
      version: versionOfProcess(steps),
      kept: await keptOf(house, facts, steps, today),
      mayWrite: mayWriteProcess(viewer),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Steps of single deals go into sums here, as the program. */
async function keptOf(
  house: House,
  facts: Truth | null,
  steps: readonly ProcessStep[],
  today: number,
): Promise<ProcessTold['kept']> {
  if (facts === null) return NOTHING_YET
  const { noted, every } = await house.store.inWorkspace(async (session) => ({
    noted: await readDealSteps(session),
    every: await readEveryStep(session),
  }))
  const rows = rowsByNumber(facts)
  const known = noted.flatMap((one) => {
    const row = rows.get(one.opportunity)
    return row === undefined ? [] : [{ ...one, row }]
  })
  const firsts = firstsTold(facts, known, today)
  const kept = steps.length === 0 ? NOTHING_YET : processKept(facts, every, known, today)
  return { ...kept, firsts }
}

const NOTHING_YET = {
  share: null,
  deals: null,
  text: 'Not enough to tell yet how much of the process is kept.',
  open: null,
  firsts: [],
  winning: null,
  doubts: [],
} as const

/** Writes the steps of the process anew; declined where somebody changed them meanwhile. */
export async function changeProcess(
  house: House,
  viewer: Viewer,
  asked: ProcessAsked,
): Promise<ProcessTold | Refusal> {
  try {
    const person = personOnly(viewer)
    const names = asked.steps.map(({ name }) => name)
    await requireNoNames(house, person, names)
    if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
      refuse('not-asked-well', 'Two steps have the same name.', 'Name each step once.')
    const isKept = await house.store.seenBy(person, (session) =>
      writeProcess(session, asked, house.now()),
    )
    if (!isKept) return writtenMeanwhile()
    return await processTold(house, viewer)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Notes a step of a deal of the viewer's own with its day, or takes it back. */
export async function noteDealStep(
  house: House,
  viewer: Viewer,
  id: string,
  asked: DealStepAsked,
): Promise<DealPlaybook | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const [deal] = ownDeals(truth, person, [id])
    if (deal === undefined) return notYours('deal')
    if (asked.on !== null) requireWithin(truth, deal.row, asked.on, dayOfInstant(house.now()))
    await house.store.seenBy(person, async (session) => {
      const known = await readProcess(session)
      if (asked.step !== null && !known.some((step) => step.id === asked.step)) notYours('step')
      await writeDealStep(session, person.member, deal.opportunity, asked, house.now())
    })
    return await dealPlaybook(house, viewer, id)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** A step lies between the deal's creation and today. */
function requireWithin({ cohort }: Truth, row: number, on: string, today: number): void {
  const created = cohort.createdOn[row] ?? NO_DAY
  const first = created === NO_DAY ? '' : isoOfDay(created)
  const last = isoOfDay(Math.max(today, cohort.day))
  if (on >= first && on <= last) return
  refuse(
    'not-asked-well',
    on < first ? 'That day lies before the deal was created.' : 'That day has not come yet.',
    first === '' ? `Give a day up to ${last}.` : `Give a day from ${first} to ${last}.`,
  )
}
