import type { OpportunityStory } from '../report/page-schemas.ts'
import { dayOfIso, sayDay } from '../shared/day.ts'
import { NO_CURRENCY } from '../shared/money.ts'
import { sayDays, sayNumber } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'

const dayOf = (iso: string) => dayOfIso(iso) ?? 0
const said = (iso: string) => sayDay(dayOf(iso))
const daysOf = ({ from, to }: { from: string; to: string }) => dayOf(to) - dayOf(from)

/** What a story tells that its signs have not told yet; `told` are the kinds of those signs. */
export function storyFindings(story: OpportunityStory, told: ReadonlySet<string>): string[] {
  return [
    ...(told.has('thrown') || told.has('slides') ? [] : sayMoves(story)),
    ...(told.has('parked') ? [] : sayWentBack(story)),
    ...(told.has('reopened') ? [] : sayPauses(story)),
    ...(told.has('silent') ? [] : saySilence(story)),
    ...sayAmounts(story),
  ]
}

function sayMoves({ moves }: OpportunityStory): string[] {
  const pushes = moves.filter(({ days }) => days > 0)
  const pulled = moves.reduce((sum, { days }) => sum + Math.max(0, -days), 0)
  const largest = longest(pushes)
  if (largest === undefined)
    return pulled === 0 ? [] : [`The close date was pulled in by ${sayDays(pulled)}.`]
  const back = pulled === 0 ? '' : `; it was also pulled in by ${sayDays(pulled)}`
  const furthest = `${sayDays(largest.days)} on ${said(largest.on)}`
  if (pushes.length === 1) return [`The close date was moved out once, by ${furthest}${back}.`]
  const all = sayDays(pushes.reduce((sum, { days }) => sum + days, 0))
  return [
    `The close date was moved out ${sayTimes(pushes.length)}, ${all} in all, the furthest by ${furthest}${back}.`,
  ]
}

/** Went back to parking, and from where; where it has left it again, after how long. */
export function sayWentBack({ bands }: OpportunityStory): string[] {
  const at = bands.findLastIndex((band, i) => band.parked && i > 0)
  const [before, band, next] = [bands[at - 1], bands[at], bands[at + 1]]
  if (!before || !band) return []
  const left = next === undefined ? '' : `, and left it after ${sayDays(daysOf(band))}`
  return [`It went back to ${band.stage} on ${said(band.from)}, from ${before.stage}${left}.`]
}

function sayPauses({ pauses }: OpportunityStory): string[] {
  const last = pauses.at(-1)
  if (last === undefined) return []
  const on = said(last.to)
  if (pauses.length > 1)
    return [`It was closed and opened again ${sayTimes(pauses.length)}, the last time on ${on}.`]
  return last.from === last.to
    ? [`It was closed and opened again on ${on}.`]
    : [`It was closed on ${said(last.from)} and opened again on ${on}.`]
}

function saySilence({ silences, today }: OpportunityStory): string[] {
  const most = longest(silences)
  if (most === undefined) return []
  return most.to === today
    ? [`There was no contact for the last ${sayDays(most.days)}, since ${said(most.from)}.`]
    : [`There was no contact for ${sayDays(most.days)}, until ${said(most.to)}.`]
}

function sayAmounts({ amounts, currency }: OpportunityStory): string[] {
  const [first, last] = [amounts[0], amounts.at(-1)]
  if (!first || !last) return []
  const [was, is] = [first, last].map(({ amount }) => sayMoney(amount, currency ?? NO_CURRENCY))
  return was === is ? [] : [`The amount went from ${was} to ${is}.`]
}

/** The one with most days; of equals the first. */
function longest<T extends { readonly days: number }>(some: readonly T[]): T | undefined {
  return some.reduce<T | undefined>(
    (most, each) => (most && most.days >= each.days ? most : each),
    undefined,
  )
}

function sayTimes(times: number): string {
  return times === 2 ? 'twice' : `${sayNumber(times)} times`
}
