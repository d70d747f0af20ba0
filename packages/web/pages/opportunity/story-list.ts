import {
  dayOfIso,
  NO_CURRENCY,
  type OpportunityReport,
  type OpportunityStory,
  sayCount,
  sayDays,
  sayNumber,
} from '@closed-learned/deals'
import { sayIso } from '../../frame/days.ts'

/** A day on which something happened or for which a date was given, and what. */
export interface StoryDay {
  readonly on: string
  readonly texts: readonly string[]
}

interface StoryLine {
  readonly on: string
  readonly text: string
}

type State = OpportunityReport['state']

/** The story as a list in order of time: all that its picture shows. */
export function storyList(story: OpportunityStory, state: State): StoryDay[] {
  const told = [
    sayCreated(story),
    ...story.pauses.flatMap(pauseLines),
    ...stageLines(story),
    ...story.moves.map(({ on, from, to, days }) => ({ on, text: sayMove(from, to, days) })),
    ...amountLines(story),
    ...knowableLines(story),
    ...(story.steps ?? []).map(({ on, text }) => ({ on, text: `${text}, as you noted.` })),
  ]
  const silent = silenceLines(story)
  const contacts = contactLines(story, [...told, ...silent])
  return byDay([...told, ...contacts, ...silent, ...dateLines(story, state)])
}

function byDay(lines: readonly StoryLine[]): StoryDay[] {
  const days = new Map<string, Set<string>>()
  for (const { on, text } of lines) days.set(on, (days.get(on) ?? new Set()).add(text))
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, texts]) => ({ on, texts: [...texts] }))
}

function sayCreated({ from, bands: [first] }: OpportunityStory): StoryLine {
  return { on: from, text: first?.from === from ? `Created, in ${first.stage}.` : 'Created.' }
}

/** What `sayCreated` told, and the stage in which it was opened again, are no move. */
function stageLines({ from, bands }: OpportunityStory): StoryLine[] {
  return bands.flatMap((band, i) => {
    const before = bands[i - 1]
    if ((i === 0 && band.from === from) || band.stage === before?.stage) return []
    return [{ on: band.from, text: sayBand(band, before) }]
  })
}

type Band = OpportunityStory['bands'][number]

function sayBand({ stage, level, parked }: Band, before: Band | undefined): string {
  if (parked) return `Parked in ${stage}.`
  if (before && !before.parked && level < before.level) return `Went back to ${stage}.`
  return `Moved to ${stage}.`
}

function pauseLines({ from, to }: OpportunityStory['pauses'][number]): StoryLine[] {
  const days = (dayOfIso(to) ?? 0) - (dayOfIso(from) ?? 0)
  return [
    { on: from, text: 'Closed.' },
    { on: to, text: `Opened again${days > 0 ? `, ${sayDays(days)} later` : ''}.` },
  ]
}

function sayMove(from: string, to: string, days: number): string {
  const by = `${sayDays(Math.abs(days))} ${days < 0 ? 'earlier' : 'later'}`
  return `Close date moved ${by}, from ${sayIso(from)} to ${sayIso(to)}.`
}

function amountLines({ amounts, currency }: OpportunityStory): StoryLine[] {
  const unit = currency === null || currency === NO_CURRENCY ? '' : ` ${currency}`
  return amounts.map(({ on, amount }, i) => ({
    on,
    text: `Amount ${i === 0 ? '' : 'changed to '}${sayNumber(amount)}${unit}.`,
  }))
}

function knowableLines({ knowable }: OpportunityStory): StoryLine[] {
  if (knowable === null) return []
  return [{ on: knowable.on, text: 'From this day on it could have been known.' }]
}

/** A silence begins on the day of the last contact. */
function silenceLines({ silences, today }: OpportunityStory): StoryLine[] {
  return silences.map(({ from, to, days }) => ({
    on: from,
    text: to === today ? 'No contact since.' : `Then no contact for ${sayDays(days)}.`,
  }))
}

type Contact = OpportunityStory['contacts'][number]

/** Contacts as one line between two other happenings, on the day of the first. */
function contactLines({ contacts }: OpportunityStory, told: readonly StoryLine[]): StoryLine[] {
  const days = [...new Set(told.map(({ on }) => on))].sort()
  const spans = new Map<number, Contact[]>()
  for (const contact of contacts) {
    const span = days.findLastIndex((day) => day <= contact.on)
    const some = spans.get(span) ?? []
    if (some.push(contact) === 1) spans.set(span, some)
  }
  return [...spans.values()].map((some) => ({ on: some[0]?.on ?? '', text: sayContacts(some) }))
}

function sayContacts(some: readonly Contact[]): string {
  const [first, last] = [some[0], some.at(-1)]
  if (some.length === 1 && first?.by === 'buyer') return 'The buyer was in touch.'
  const until = last === undefined || last.on === first?.on ? '' : ` until ${sayIso(last.on)}`
  return `${sayCount(some.length, 'contact', 'contacts')}${until}${sayBuyer(some)}.`
}

/** How many were from the buyer, where that is recorded. */
function sayBuyer(some: readonly Contact[]): string {
  const count = some.filter(({ by }) => by === 'buyer').length
  if (count === 0) return some.every(({ by }) => by === 'us') ? ', from us' : ''
  return count === some.length ? ', from the buyer' : `, ${sayNumber(count)} from the buyer`
}

/** The day up to which the story goes, and the dates that lie beyond it. */
function dateLines({ today, closeDate, buyerDate }: OpportunityStory, state: State): StoryLine[] {
  const lines: StoryLine[] = [{ on: today, text: END[state] }]
  const isOpen = END[state] === STANDS
  if (buyerDate !== null) lines.push({ on: buyerDate, text: 'The date that the buyer gave.' })
  if (closeDate !== null && isOpen) lines.push({ on: closeDate, text: 'Close date in the CRM.' })
  return lines
}

const STANDS = 'Still open on this day.'
const END: Record<State, string> = {
  live: STANDS,
  longDated: STANDS,
  stalled: STANDS,
  buried: STANDS,
  won: 'Won.',
  lost: 'Let go.',
  noDecision: 'Let go, with no decision by the buyer.',
  gone: 'Gone from the CRM.',
}
