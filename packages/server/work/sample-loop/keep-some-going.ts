import { BURIED, saidAsked } from '@closed-learned/deals'
import { fileFilings } from '../filings/file-filings.ts'
import { openThen } from './own-rows.ts'
import type { Visit } from './visit.ts'
import type { Taking } from './who-takes-part.ts'

/** Some go on with a deal that looks lost; each was closed in the CRM later, and so tells what came of it. */
export async function keepSomeGoing(visit: Visit, { reps }: Taking): Promise<void> {
  await Promise.all(
    reps.map(async (rep, n) => {
      const chance = visit.chance(`going on ${n}`)
      const looksLost = openThen(visit, rep).filter(
        ({ row, won, closedOn }) =>
          won !== null && closedOn > visit.day + 2 && visit.truth.state[row] === BURIED,
      )
      if (looksLost.length === 0 || !chance.yes(SHARE)) return
      const deals = [chance.pick(looksLost).id]
      const said = saidAsked.parse({ kind: 'goOn' })
      visit.done(await fileFilings(visit.house, visit.as(rep), { deals, said }))
    }),
  )
}

const SHARE = 0.6
