import { isoOfDay, type MemberId, SAMPLE_LOOP } from '@closed-learned/deals'
import { addAction } from '../lessons/lesson-actions.ts'
import { answerCheck } from '../playbook/answer-check.ts'
import { dealPlaybook } from '../playbook/deal-playbook.ts'
import { noteDealStep } from '../playbook/process.ts'
import { openThen } from './own-rows.ts'
import type { Visit } from './visit.ts'
import type { Taking } from './who-takes-part.ts'

/** On the last visit some note the steps of a deal that goes on, and what its checks say. */
export async function keepProcess(
  visit: Visit,
  { reps, learner }: Taking,
  lessons: ReadonlyMap<number, string>,
): Promise<void> {
  if (visit.at !== SAMPLE_LOOP.visits.length - 1) return
  await Promise.all(reps.map((rep, n) => noteOne(visit, rep, n)))
  const { of, asked } = SAMPLE_LOOP.action
  const lesson = lessons.get(of)
  if (lesson)
    visit.done(
      await addAction(visit.house, visit.as(learner), lesson, { ...asked, owner: learner }),
    )
}

/** Days ago, on which the first steps were taken; a deal is as old at least. */
const STEPS_AGO = [24, 10]

async function noteOne(visit: Visit, rep: MemberId, n: number): Promise<void> {
  const { house, as, day, done, truth } = visit
  const chance = visit.chance(`noting ${n}`)
  const open = openThen(visit, rep).filter(
    ({ row, won }) => won === null && (truth.cohort.createdOn[row] ?? day) < day - 30,
  )
  if (open.length === 0) return
  const { id } = chance.pick(open)
  const playbook = done(await dealPlaybook(house, as(rep), id))
  const steps = playbook?.steps.filter(({ kind }) => kind === 'step') ?? []
  for (const [at, ago] of STEPS_AGO.entries()) {
    const step = steps[at]?.step
    if (!step || (at > 0 && n % 3 === 0)) continue
    done(await noteDealStep(house, as(rep), id, { kind: 'step', step, on: isoOfDay(day - ago) }))
  }
  const check = playbook?.checks[0]?.check.id
  if (!check) return
  const answer = chance.pick(['fits', 'fits', 'unknown'] as const)
  done(await answerCheck(house, as(rep), id, { check, answer, note: '' }))
}
