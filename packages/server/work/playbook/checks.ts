import {
  type CheckAnswered,
  type Checks,
  type CheckTold,
  type CheckVerdict,
  checkedDeals,
  checkVerdict,
  dayOfInstant,
  enoughTold,
  isoOfDay,
  monthOfDay,
  NO_DAY,
  type PlaybookFacts,
  type QualificationCheck,
  type Refusal,
  STANDING_OPEN,
  sayChecks,
  type Truth,
  tellCheck,
  type Viewer,
} from '@closed-learned/deals'
import { readCheckAnswers, readChecks } from '../../store/checks.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { mayWritePlaybook } from './may-write.ts'
import { isOfLesson, playbookNow, rowsByNumber } from './playbook-now.ts'

/** What is asked early, tried on past deals, and what the deals since say of it; of a lesson, if one is named. */
export async function checks(
  house: House,
  viewer: Viewer,
  lesson?: string,
): Promise<Checks | Refusal> {
  try {
    const now = await playbookNow(house, viewer)
    const { facts } = now
    const all = (await checksTold(house, now)).filter(
      (check) => lesson === undefined || isOfLesson(now, check.lesson, lesson),
    )
    const told = [...all.filter(isAsked), ...all.filter((check) => !isAsked(check))]
    return {
      asOf: facts === null ? null : isoOfDay(facts.cohort.day),
      answer: sayChecks(told),
      checks: told,
      stages: facts === null ? [] : openStages(facts),
      mayWrite: mayWritePlaybook(viewer),
      doubts: told.length === 0 ? [] : DOUBTS,
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Open stages, in the order in which deals go through them. */
export function openStages({ cohort: { history } }: Truth): string[] {
  const { stage, stageMeaning, stageOrder } = history
  return stage.values
    .map((name, code) => ({ name, meaning: stageMeaning[code], order: stageOrder[code] ?? -1 }))
    .filter(({ meaning }) => meaning === 'open' || meaning === undefined)
    .sort((a, b) => a.order - b.order)
    .map(({ name }) => name)
}

const isAsked = ({ standing }: CheckTold) => standing !== 'retired'

const DOUBTS = [
  'Past deals are those from which a check may have been made: only deals created since it was written test it.',
  'A deal counts as it stands 180 days after its creation; answers are counted together, from five of three people on and by whole months.',
  'A check that does not predict is kept as one that does at most once in 20.',
] as const

/** Every check as documents tell it, the newest first. */
export async function checksTold(
  house: House,
  now: Pick<PlaybookFacts, 'facts' | 'lessons'>,
): Promise<CheckTold[]> {
  const { facts } = now
  const { all, answers } = await house.store.inWorkspace(async (session) => {
    const all = await readChecks(session)
    return { all, answers: all.length === 0 ? [] : await readCheckAnswers(session) }
  })
  if (facts === null || all.length === 0) return all.map((check) => tellCheck(now, check, null))
  const rows = rowsByNumber(facts)
  return all.map((check) => tellCheck(now, check, verdictOn(facts, rows, check, answers)))
}

/** Answers of single people go into sums here, and nowhere else. */
function verdictOn(
  facts: Truth,
  rows: ReadonlyMap<number, number>,
  check: QualificationCheck,
  answers: readonly CheckAnswered[],
): CheckVerdict | null {
  if (check.retired) return null
  const since = dayOfInstant(check.since)
  const given = givenBefore(facts, rows, check, answers)
  const counted = enoughTold(given, facts.cohort.day + 1)
  const doesNot = new Map(counted?.rows.map(({ row, isNot }) => [row, isNot]))
  return checkVerdict(checkedDeals(facts, check, since, (row) => doesNot.get(row)))
}

/** The last answer of each deal before its end, of the month in which the deal comes to count. */
function givenBefore(
  { cohort }: Truth,
  rows: ReadonlyMap<number, number>,
  { id }: QualificationCheck,
  answers: readonly CheckAnswered[],
) {
  const last = new Map<number, { row: number; author: string; month: string; isNot: boolean }>()
  for (const { check, opportunity, member, answer, at } of answers) {
    const row = rows.get(opportunity)
    if (check !== id || answer === 'unknown' || row === undefined) continue
    const closed = cohort.closedOn[row] ?? NO_DAY
    const isOver = cohort.standing[row] !== STANDING_OPEN && closed !== NO_DAY
    if (isOver && dayOfInstant(at) > closed) continue
    const counts = Math.max((cohort.createdOn[row] ?? NO_DAY) + COUNTS_AFTER, dayOfInstant(at))
    last.set(row, { row, author: member, month: monthOfDay(counts), isNot: answer === 'doesNot' })
  }
  return [...last.values()]
}

/** Days after its creation at which a deal counts. */
const COUNTS_AFTER = 180
