import type { Day } from '../shared/day.ts'
import { type Account, type AccountBook, REGION_OF_TEAM } from './accounts.ts'
import { instantAt, monthOf } from './calendar.ts'
import type { Chance, Shares } from './chance.ts'
import type { StoryDates } from './story.ts'
import type { Staff, TeamName, Territory } from './team.ts'

/** What a deal is from its first day on: everything that is known before anything happens. */
export interface Plan {
  readonly account: Account
  readonly territory: Territory
  readonly createdOn: Day
  /** Instant (milliseconds). */
  readonly createdAt: number
  readonly type: 'New Business' | 'Expansion'
  readonly product: string
  /** What the name says after the product: "3 years", "new", "expansion". */
  readonly term: string
  readonly years: number
  readonly leadSource: string
  readonly buyerTitle: string
  readonly competitor: string
  readonly procurement: 'Not involved' | 'From the start' | 'Late'
  readonly rfp: boolean
  readonly priceBand: PriceBand
  /** First amount, whole dollars. */
  readonly amount: number
  /** The plan of the deal that this one continues under a new id, or null. */
  readonly continues: Plan | null
}

export const PRICE_BANDS = ['<10k', '10-25k', '25-75k', '75-250k', '>250k'] as const
export type PriceBand = (typeof PRICE_BANDS)[number]

const LEAD_SOURCES: Shares<string> = [
  ['Inbound Web', 25],
  ['Outbound SDR', 22],
  ['Partner Referral', 16],
  ['Purchased List', 14],
  ['Event', 12],
  ['Customer Referral', 11],
]
const BUYER_TITLES: Shares<string> = [
  ['Operations Director', 24],
  ['Finance Director', 17],
  ['IT Director', 17],
  ['Head of Planning', 15],
  ['Plant Manager', 10],
  ['COO', 8],
  ['HR Manager', 9],
]
const PRODUCTS: Shares<string> = [
  ['Core', 34],
  ['Analytics', 24],
  ['Integration', 16],
  ['Forecast', 16],
  ['Mobile', 10],
]
const COMPETITORS: Shares<string> = [
  ['None', 26],
  ['Dynaris', 18],
  ['Ordantis', 15],
  ['In-house build', 14],
  ['Plexwright', 12],
  ['Quillstone', 8],
  ['', 7],
]
const PROCUREMENT: Shares<Plan['procurement']> = [
  ['Not involved', 42],
  ['From the start', 26],
  ['Late', 32],
]
const NEW_TERMS: Shares<readonly [string, number]> = [
  [['new', 1], 30],
  [['3 years', 3], 26],
  [['2 years', 2], 16],
  [['1 year', 1], 12],
  [['pilot', 1], 9],
  [['group rollout', 3], 7],
]
const EXPANSION_TERMS: Shares<readonly [string, number]> = [
  [['expansion', 1], 42],
  [['second site', 2], 18],
  [['more seats', 1], 20],
  [['3 years', 3], 12],
  [['all sites', 3], 8],
]
/** Share of each price band among small, middling and large companies. */
const BAND_SHARES: readonly (readonly [below: number, Shares<PriceBand>])[] = [
  [200, bands(30, 40, 25, 5, 0)],
  [1_000, bands(10, 28, 42, 18, 2)],
  [Number.POSITIVE_INFINITY, bands(3, 14, 41, 34, 8)],
]
const BAND_EDGES: Readonly<Record<PriceBand, readonly [number, number, number]>> = {
  '<10k': [3_500, 9_900, 100],
  '10-25k': [10_000, 24_900, 500],
  '25-75k': [25_000, 74_900, 500],
  '75-250k': [75_000, 249_900, 1_000],
  '>250k': [255_000, 620_000, 5_000],
}
/** Deals are created less in August and December. */
const MONTH_WEIGHTS = [1.1, 1.05, 1.1, 1, 1, 1, 0.9, 0.75, 1.1, 1.12, 1.08, 0.8]

/** The days on which `count` deals come to be, in order: working days, seasons, growth. */
export function creationDays(count: number, dates: StoryDates, chance: Chance): Day[] {
  const upTo: number[] = []
  let total = 0
  for (let day = dates.start; day <= dates.asOf; day++) {
    const grown = 1 + 0.8 * ((day - dates.start) / 1_095)
    total += (day + 3) % 7 < 5 ? (MONTH_WEIGHTS[monthOf(day)] ?? 1) * grown : 0
    upTo.push(total)
  }
  const days: Day[] = []
  let place = 0
  for (let i = 0; i < count; i++) {
    const target = ((i + chance.unit()) / count) * total
    while ((upTo[place] ?? total) <= target) place++
    days.push(dates.start + place)
  }
  return days
}

/** Makes plans one by one, in order of time: later ones may come back to earlier accounts. */
export function planner(staff: Staff, book: AccountBook, chance: Chance): (createdOn: Day) => Plan {
  const territories = staff.territories.map((t) => [t, t.weight] as const)
  const known = new Map<Territory, Account[]>()
  return (createdOn) => {
    const territory = chance.weighted(territories)
    const accounts = known.get(territory) ?? []
    known.set(territory, accounts)
    const createdAt = momentOfWork(createdOn, territory.team, chance)
    const expands = accounts.length > 3 && chance.yes(0.27)
    const back = expands || (accounts.length > 8 && chance.yes(0.1))
    const region = REGION_OF_TEAM[territory.team]
    const account = back
      ? chance.pick(accounts)
      : book.open(region, createdAt - chance.whole(0, 40 * 24) * 3_600_000)
    if (!back) accounts.push(account)
    return planOf(account, territory, createdOn, createdAt, expands, chance)
  }
}

/** Draws everything about a deal with an account that is known on its first day. */
export function planOf(
  account: Account,
  territory: Territory,
  createdOn: Day,
  createdAt: number,
  expands: boolean,
  chance: Chance,
): Plan {
  const leadSource = chance.weighted(LEAD_SOURCES)
  const hr = leadSource === 'Purchased List' && chance.yes(0.38)
  const [term, years] = chance.weighted(expands ? EXPANSION_TERMS : NEW_TERMS)
  const priceBand = bandFor(account.employees, chance)
  const [low, high, step] = BAND_EDGES[priceBand]
  return {
    account,
    territory,
    createdOn,
    createdAt,
    type: expands ? 'Expansion' : 'New Business',
    product: chance.weighted(PRODUCTS),
    term,
    years,
    leadSource,
    buyerTitle: hr ? 'HR Manager' : chance.weighted(BUYER_TITLES),
    competitor: chance.weighted(COMPETITORS),
    procurement: chance.weighted(PROCUREMENT),
    rfp: chance.yes(0.18),
    priceBand,
    amount: Math.floor(chance.between(low, high) / step) * step,
    continues: null,
  }
}

/** An instant within working hours on a day, where the team works. */
export function momentOfWork(day: Day, team: TeamName, chance: Chance): number {
  const begins = team.startsWith('North America') ? 14 * 60 : 7 * 60 + 30
  return instantAt(day, begins) + chance.whole(0, 7 * 3_600) * 1_000
}

function bandFor(employees: number, chance: Chance): PriceBand {
  for (const [below, shares] of BAND_SHARES) {
    if (employees < below) return chance.weighted(shares)
  }
  return '25-75k'
}

function bands(...weights: readonly number[]): Shares<PriceBand> {
  return PRICE_BANDS.map((band, i) => [band, weights[i] ?? 0] as const)
}
