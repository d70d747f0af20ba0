import type { OpportunityStory } from '../report/page-schemas.ts'
import { dayOfIso, sayDay } from '../shared/day.ts'
import { NO_CURRENCY } from '../shared/money.ts'
import { sayDays, sayNumber } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'

const said = (iso: string) => sayDay(dayOfIso(iso) ?? 0)

/** What a story tells that its signs have not told yet; `told` are the kinds of those signs. */
export function storyFindings(story: OpportunityStory, told: ReadonlySet<string>): string[] {
  return [
    ...(told.has('thrown') || told.has('slides') ? [] : sayMoves(story)),
    ...(told.has('parked') ? [] : sayParked(story)),
    ...(told.has('reopened') ? [] : sayPauses(story)),
    ...(told.has('silent') ? [] : saySilence(story)),
    ...sayAmounts(story),
  ]
}

function sayMoves({ moves }: OpportunityStory): string[] {
  const pushes = moves.filter(({ days }) => days > 0)
  const largest = pushes.reduce<(typeof pushes)[number] | undefined>(
    (most, push) => (most && most.days >= push.days ? most : push),
    undefined,
  )
  if (largest === undefined) return []
  if (pushes.length === 1)
    return [
      `The close date was moved out once, by ${sayDays(largest.days)} on ${said(largest.on)}.`,
    ]
  const all = pushes.reduce((sum, { days }) => sum + days, 0)
  return [
    `The close date was moved out ${sayNumber(pushes.length)} times, ${sayDays(all)} in all; the furthest by ${sayDays(largest.days)} on ${said(largest.on)}.`,
  ]
}

function sayParked({ bands }: OpportunityStory): string[] {
  const at = bands.findLastIndex((band, i) => band.parked && i > 0)
  const [before, band] = [bands[at - 1], bands[at]]
  if (!before || !band) return []
  return [`It went back to ${band.stage} on ${said(band.from)}, from ${before.stage}.`]
}

function sayPauses({ pauses }: OpportunityStory): string[] {
  return pauses
    .slice(-1)
    .map(({ from, to }) => `It was closed on ${said(from)} and opened again on ${said(to)}.`)
}

function saySilence({ silences }: OpportunityStory): string[] {
  const longest = silences.reduce<(typeof silences)[number] | undefined>(
    (most, each) => (most && most.days >= each.days ? most : each),
    undefined,
  )
  if (longest === undefined) return []
  return [`There was no contact for ${sayDays(longest.days)} from ${said(longest.from)} on.`]
}

function sayAmounts({ amounts, currency }: OpportunityStory): string[] {
  const [first, last] = [amounts[0], amounts.at(-1)]
  if (!first || !last || amounts.length < 2 || first.amount === last.amount) return []
  const money = (amount: number) => sayMoney(amount, currency ?? NO_CURRENCY)
  return [`The amount went from ${money(first.amount)} to ${money(last.amount)}.`]
}
