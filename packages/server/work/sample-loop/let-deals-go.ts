import { isoOfDay, type MemberId, NO_DAY, saidAsked } from '@closed-learned/deals'
import { fileFilings } from '../filings/file-filings.ts'
import { type DealThen, openThen } from './own-rows.ts'
import type { Visit } from './visit.ts'
import type { Taking } from './who-takes-part.ts'

/** A deal is let go here at most so many days before it is closed in the CRM. */
const BEFORE_CRM = 60

/** Some let a deal go before the CRM says so; each was closed there later. */
export async function letDealsGo(visit: Visit, { reps }: Taking): Promise<void> {
  await Promise.all(reps.map((rep, n) => letOneGo(visit, rep, n)))
}

async function letOneGo(visit: Visit, rep: MemberId, n: number): Promise<void> {
  const chance = visit.chance(`letting go ${n}`)
  const ending = openThen(visit, rep).filter(
    ({ won, closedOn }) =>
      won === false && closedOn > visit.day + 2 && closedOn <= visit.day + BEFORE_CRM,
  )
  if (ending.length === 0 || !chance.yes(SHARE)) return
  const deal = chance.pick(ending)
  const knowable = knowableOf(visit, deal)
  const said = saidAsked.parse({
    kind: 'letGo',
    as: 'lost',
    ...(knowable && { firstKnowable: knowable }),
    ...(chance.yes(0.5) && { reopens: 'A budget that is theirs.' }),
  })
  visit.letGo.add(deal.id)
  visit.done(await fileFilings(visit.house, visit.as(rep), { deals: [deal.id], said }))
}

const SHARE = 0.18

/** The first sign on its timeline, as ISO day; null where there is none. */
export function knowableOf({ truth, day }: Visit, { row }: DealThen): string | null {
  const on = truth.firstSign[row] ?? NO_DAY
  const created = truth.cohort.createdOn[row] ?? NO_DAY
  return on === NO_DAY || on < created || on > day ? null : isoOfDay(on)
}
