import { type AccountSaid, type MemberId, SAMPLE_LOOP } from '@closed-learned/deals'
import { fileAccount } from '../loss-accounts/file-account.ts'
import { knowableOf } from './let-deals-go.ts'
import { closedLately, type DealThen } from './own-rows.ts'
import type { Visit } from './visit.ts'
import type { Taking } from './who-takes-part.ts'

const LATELY = 28
const SHARE = 0.32
const TWO_WEEKS = 14
const MOST = 0.95
/** By who it is: on which visit their manager tells of a loss too, and on which they tell of a win. */
const ABOVE: Readonly<Record<number, number>> = { 1: 2, 4: 4, 7: 5 }
const OF_WINS: Readonly<Record<number, number>> = { 2: 3, 6: 5, 8: 6 }

/** Some of those who lost a deal lately tell of it in three minutes; now and then their manager too. */
export async function tellOfDeals(visit: Visit, people: Taking): Promise<void> {
  await Promise.all(people.reps.map((rep, n) => tellOfOne(visit, people, rep, n)))
  if (!visit.isCommon) return
  const all = [...people.reps, ...people.others]
  await Promise.all(all.map((rep, n) => tellOfMost(visit, rep, n)))
}

/** Once it is what one does, most of what ended in the last two weeks is told of, won or lost. */
async function tellOfMost(visit: Visit, rep: MemberId, n: number): Promise<void> {
  const chance = visit.chance(`telling most ${n}`)
  for (const deal of closedLately(visit, rep, TWO_WEEKS))
    if (deal.won !== null && !visit.toldOf.has(deal.id) && chance.yes(MOST))
      await tell(visit, rep, deal, {
        debrief: deal.won ? winOf(visit, deal) : lossOf(visit, deal, chance),
      })
}

const winOf = (visit: Visit, { id }: DealThen) => SAMPLE_LOOP.winTold(visit.chance(`a win ${id}`))

function lossOf(visit: Visit, deal: DealThen, chance: ReturnType<Visit['chance']>) {
  const of = { reason: reasonOf(visit, deal), knowable: knowableOf(visit, deal) }
  return SAMPLE_LOOP.lossTold(chance, of)
}

async function tellOfOne(visit: Visit, people: Taking, rep: MemberId, n: number): Promise<void> {
  const chance = visit.chance(`telling ${n}`)
  const closed = closedLately(visit, rep, LATELY).filter(({ id }) => !visit.toldOf.has(id))
  const lost = closed.filter(({ won }) => won === false)
  const [won] = closed.filter((deal) => deal.won)
  if (OF_WINS[n] === visit.at && won) await tell(visit, rep, won, { debrief: winOf(visit, won) })
  const manager = ABOVE[n] === visit.at ? people.managerOf(rep) : undefined
  if (lost.length === 0 || (manager === undefined && !chance.yes(SHARE))) return
  const deal = chance.pick(lost)
  await tell(visit, rep, deal, { debrief: lossOf(visit, deal, chance) })
  if (manager !== undefined)
    await tell(visit, manager, deal, { debrief: SAMPLE_LOOP.seenFromAbove(reasonOf(visit, deal)) })
}

type Debrief = Required<Pick<AccountSaid, 'debrief'>>

async function tell(
  visit: Visit,
  by: MemberId,
  { id }: DealThen,
  { debrief }: Debrief,
): Promise<void> {
  const said: AccountSaid = {
    ...{ text: '', causes: [], holdCausesBack: false, inConfidence: false, adviceRead: false },
    debrief,
  }
  visit.toldOf.add(id)
  visit.done(await fileAccount(visit.house, visit.as(by), id, said))
}

export function reasonOf({ truth: { cohort } }: Visit, { row }: DealThen): string {
  return cohort.history.lossReason.values[cohort.lossReason[row] ?? -1] ?? ''
}
