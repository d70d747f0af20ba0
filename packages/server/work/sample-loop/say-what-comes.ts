import { isoOfDay, type MemberId, SAMPLE_LOOP } from '@closed-learned/deals'
import { predict } from '../predictions/predict.ts'
import { openThen } from './own-rows.ts'
import type { Visit } from './visit.ts'
import type { Taking } from './who-takes-part.ts'

/** One of three says it of three deals on each visit, so that there is something to tell of them. */
const OFTEN = [3, 1, 1]

/** Predictions of open deals, most of which have ended by now. */
export async function sayWhatComes(visit: Visit, { reps }: Taking): Promise<void> {
  await Promise.all(
    reps.map(async (rep, n) => {
      for (let one = 0; one < (OFTEN[n % OFTEN.length] ?? 1); one++)
        await sayOne(visit, rep, `${n} ${one}`)
    }),
  )
}

async function sayOne(visit: Visit, rep: MemberId, which: string): Promise<void> {
  const chance = visit.chance(`what comes ${which}`)
  const open = openThen(visit, rep)
  const soon = open.filter(({ closedOn }) => closedOn > visit.day + 1)
  const from = chance.yes(0.85) && soon.length > 0 ? soon : open
  if (from.length === 0) return
  const deal = chance.pick(from)
  const said = SAMPLE_LOOP.predictedBy(chance, deal.won)
  const month = monthAhead(visit.day, said.monthsAhead)
  const asked = { chance: said.chance, month, likeliest: said.likeliest }
  visit.done(await predict(visit.house, visit.as(rep), deal.id, asked))
}

function monthAhead(day: number, months: number): string {
  const first = new Date(`${isoOfDay(day).slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  return first.toISOString().slice(0, 7)
}
