import {
  dayOfInstant,
  type LookRow,
  lastMonthEndUpTo,
  monthOfDay,
  type OvershootTelling,
  overshootTellings,
} from '@closed-learned/deals'
import {
  type LookedBackRow,
  readLookedBack,
  readOvershootTold,
  writeOvershootTold,
} from '../../store/looked-back.ts'
import type { House } from '../house.ts'
import { monthAfter, monthsBetween } from './months-between.ts'

/**
 * Tells what is due of what people found of early endings, and gives all that was ever told, the newest
 * first. It runs as the program: single answers go into sums here, and nowhere else.
 */
export function tellOvershoot(house: House): Promise<OvershootTelling[]> {
  return house.store.inWorkspace(async (session) => {
    const before = await readOvershootTold(session)
    if (dueOf(await readLookedBack(session), before, house.now()).length === 0) return before
    // Two that tell at once take turns, so that nothing is told twice.
    await session.run('SELECT pg_advisory_xact_lock(7201, 11)')
    const known = await readOvershootTold(session)
    const made = dueOf(await readLookedBack(session), known, house.now())
    for (const each of made) await writeOvershootTold(session, each, house.now())
    return made.length === 0 ? known : readOvershootTold(session)
  })
}

function dueOf(
  found: readonly LookedBackRow[],
  known: readonly OvershootTelling[],
  now: number,
): OvershootTelling[] {
  const last = monthOfDay(lastMonthEndUpTo(dayOfInstant(now) - 1))
  const counted = new Set(known.flatMap((each) => each.counted))
  const before = new Set([...counted].map((look) => look.split(' ')[0]))
  const rows = found.flatMap(({ opportunity, member, after, found, at }): LookRow[] => {
    const look = `${opportunity} ${after}`
    const month = monthOfDay(dayOfInstant(at))
    if (found === 'skipped' || month > last || counted.has(look)) return []
    const isFirst = !before.has(String(opportunity))
    const elsewhere = found === 'boughtElsewhere'
    return [{ month, author: member, opportunity, looks: [look], isFirst, elsewhere }]
  })
  const until = known[0]?.told.months[1]
  const from = until === undefined ? rows.map(({ month }) => month).sort()[0] : monthAfter(until)
  return from === undefined || from > last ? [] : overshootTellings(rows, monthsBetween(from, last))
}
