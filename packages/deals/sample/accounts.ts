import type { Chance, Shares } from './chance.ts'
import { CompanyNames, type Region } from './company-names.ts'
import type { TeamName } from './team.ts'
import { INDUSTRIES, type Industry } from './words/trades.ts'

/** A company that the sample company sells to. */
export interface Account {
  readonly number: number
  readonly name: string
  readonly stem: string
  readonly industry: Industry
  readonly employees: number
  readonly region: Region
  readonly country: string
  readonly usesSap: boolean
  readonly hasSso: boolean
  readonly onPremises: boolean
  readonly incumbent: string
  /** Instant (milliseconds). */
  readonly createdAt: number
  /** Number of the company above, or null. */
  parent: number | null
  /** Number of the account that it was merged into, or null. */
  mergedInto: number | null
}

export const REGION_OF_TEAM: Readonly<Record<TeamName, Region>> = {
  'North America East': 'North America',
  'North America West': 'North America',
  'UK & Ireland': 'UK & Ireland',
  DACH: 'DACH',
  'France & Iberia': 'France & Iberia',
  Nordics: 'Nordics',
}

export const COUNTRIES: Readonly<Record<Region, Shares<string>>> = {
  'North America': [
    ['United States', 84],
    ['Canada', 16],
  ],
  'UK & Ireland': [
    ['United Kingdom', 82],
    ['Ireland', 18],
  ],
  DACH: [
    ['Germany', 66],
    ['Austria', 17],
    ['Switzerland', 17],
  ],
  'France & Iberia': [
    ['France', 45],
    ['Spain', 38],
    ['Portugal', 17],
  ],
  Nordics: [
    ['Norway', 34],
    ['Sweden', 36],
    ['Denmark', 20],
    ['Finland', 10],
  ],
}

/** Employees from … to, with their weight. */
const SIZES: Shares<readonly [number, number]> = [
  [[18, 49], 10],
  [[50, 199], 26],
  [[200, 999], 30],
  [[1_000, 4_999], 23],
  [[5_000, 38_000], 11],
]

const INCUMBENTS: Shares<string> = [
  ['Spreadsheets', 30],
  ['Legacy ERP', 26],
  ['In-house tool', 18],
  ['Ordantis', 14],
  ['None', 12],
]

/** All accounts of the sample, made one by one. */
export interface AccountBook {
  readonly all: readonly Account[]
  /** Makes a company that is new to the CRM. */
  open(region: Region, createdAt: number, known?: Partial<Account>): Account
  /** Makes the company above `child`, and puts it there. */
  openParent(child: Account): Account
  /** Makes a second record of the same company, merged into it since. */
  openDouble(of: Account, createdAt: number): Account
}

export function accountBook(
  chance: Chance,
  reserved: readonly Pick<Account, 'name' | 'stem'>[],
): AccountBook {
  const names = new CompanyNames(
    chance,
    reserved.map(({ name }) => name),
    reserved.map(({ stem }) => stem),
  )
  const all: Account[] = []
  const keep = (account: Omit<Account, 'number'>): Account => {
    const kept = { ...account, number: all.length }
    all.push(kept)
    return kept
  }
  return {
    all,
    open: (region, createdAt, known) =>
      keep({ ...company(region, createdAt, names, chance), ...known }),
    openParent: (child) => {
      const name = names.parentOf(child.stem)
      const employees = child.employees * chance.whole(2, 5)
      const parent = keep({ ...child, name, employees, parent: null })
      child.parent = parent.number
      return parent
    },
    openDouble: (of, createdAt) =>
      keep({ ...of, name: of.name.toUpperCase(), createdAt, mergedInto: of.number }),
  }
}

function company(
  region: Region,
  createdAt: number,
  names: CompanyNames,
  chance: Chance,
): Omit<Account, 'number'> {
  const industry = chance.pick(INDUSTRIES)
  const [fewest, most] = chance.weighted(SIZES)
  const employees = Math.floor(fewest + (most - fewest) * chance.unit() * chance.unit())
  return {
    ...names.next(region, industry),
    industry,
    employees,
    region,
    country: chance.weighted(COUNTRIES[region]),
    usesSap: chance.yes(employees >= 1_000 ? 0.45 : 0.3),
    hasSso: chance.yes(employees >= 1_000 ? 0.66 : 0.6),
    onPremises: chance.yes(0.35),
    incumbent: chance.weighted(INCUMBENTS),
    createdAt,
    parent: null,
    mergedInto: null,
  }
}
