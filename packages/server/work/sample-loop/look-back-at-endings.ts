import type { Found, LookingBack, MemberId } from '@closed-learned/deals'
import { lookBack } from '../looking-back/look-back.ts'
import { looksWaiting } from '../looking-back/looking-back.ts'
import type { Visit } from './visit.ts'
import type { Taking } from './who-takes-part.ts'

/** Some look again at what they had let go early, half a year or a year after; who has no time skips it. */
export async function lookBackAtEndings(visit: Visit, { reps }: Taking): Promise<void> {
  await Promise.all(
    reps.map(async (rep, n) => {
      const due = await looksWaiting(visit.house, visit.as(rep), visit.truth)
      for (const [one, look] of due.slice(0, MOST).entries())
        await lookAt(visit, rep, look, `${n} ${one}`)
    }),
  )
}

const MOST = 4

async function lookAt(
  visit: Visit,
  rep: MemberId,
  { opportunity }: LookingBack['due'][number],
  which: string,
): Promise<void> {
  const chance = visit.chance(`looking back ${which}`)
  if (!chance.yes(LOOKS)) return
  const found = chance.weighted(FINDS)
  visit.done(await lookBack(visit.house, visit.as(rep), opportunity.id, found))
}

const LOOKS = 0.7
const FINDS: readonly (readonly [Found, number])[] = [
  ['didNotBuy', 58],
  ['couldNotFindOut', 17],
  ['boughtElsewhere', 15],
  ['skipped', 6],
  ['boughtFromUs', 4],
]
