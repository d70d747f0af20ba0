import { type Account, COUNTRIES, REGION_OF_TEAM } from './accounts.ts'
import { workday } from './calendar.ts'
import type { Chance, Shares } from './chance.ts'
import { CompanyNames } from './company-names.ts'
import { personAt } from './contacts.ts'
import type { Deal } from './deals.ts'
import { momentOfWork } from './plans.ts'
import type { StoryDates } from './story.ts'
import { holderOn, type Staff } from './team.ts'
import { INDUSTRIES } from './words/trades.ts'

/** Someone who may buy, before there is a deal. */
export interface Lead {
  readonly first: string
  readonly last: string
  readonly email: string
  readonly title: string
  readonly company: string
  readonly industry: string
  readonly employees: number
  readonly country: string
  readonly source: string
  readonly status: string
  /** Number of the colleague. */
  readonly owner: number
  readonly createdAt: number
  /** The deal that it became, or null. */
  readonly became: Deal | null
}

const UNCONVERTED = 1_900
const DAY = 86_400_000

/** Leads that became deals, and as many again that did not (yet), in order of creation. */
export function leadsOf(
  deals: readonly Deal[],
  staff: Staff,
  dates: StoryDates,
  chance: Chance,
  taken: Iterable<string>,
): Lead[] {
  const leads: Lead[] = []
  for (const deal of deals) {
    const lead = convertedLead(deal, dates, chance)
    if (lead) leads.push(lead)
  }
  const names = new CompanyNames(chance, taken)
  for (let i = 0; i < UNCONVERTED; i++) leads.push(openLead(staff, names, dates, chance))
  return leads.sort((a, b) => a.createdAt - b.createdAt)
}

const FROM_LEADS = ['Inbound Web', 'Outbound SDR', 'Purchased List', 'Event']

function convertedLead(deal: Deal, dates: StoryDates, chance: Chance): Lead | null {
  const { plan } = deal
  const contact = deal.roles[0]?.contact
  const fits = plan.type === 'New Business' && FROM_LEADS.includes(plan.leadSource)
  if (!fits || !contact || plan.continues || chance.yes(0.35)) return null
  const earliest = (dates.start - 60) * DAY
  const { account } = plan
  return {
    ...contact,
    company: account.name,
    industry: account.industry,
    employees: account.employees,
    country: account.country,
    source: plan.leadSource,
    status: 'Qualified',
    owner: deal.owner,
    createdAt: Math.max(earliest, plan.createdAt - chance.whole(1, 38) * DAY),
    became: deal,
  }
}

const SOURCES: Shares<string> = [
  ['Inbound Web', 34],
  ['Outbound SDR', 28],
  ['Purchased List', 24],
  ['Event', 14],
]
const TITLES = ['Operations Director', 'HR Manager', 'IT Director', 'Plant Manager', 'Planner']

function openLead(staff: Staff, names: CompanyNames, dates: StoryDates, chance: Chance): Lead {
  const territory = chance.pick(staff.territories)
  const region = REGION_OF_TEAM[territory.team]
  const industry = chance.pick(INDUSTRIES)
  const on = workday(dates.start + chance.whole(0, dates.asOf - dates.start - 3))
  const company: Pick<Account, 'name' | 'region'> = { ...names.next(region, industry), region }
  const recent = dates.asOf - on < 60
  return {
    ...personAt(company, chance),
    title: chance.pick(TITLES),
    company: company.name,
    industry,
    employees: chance.whole(18, 200) * chance.whole(1, 12),
    country: chance.weighted(COUNTRIES[region]),
    source: chance.weighted(SOURCES),
    status: recent ? chance.pick(['Open', 'Working']) : chance.pick(['Nurturing', 'Unqualified']),
    owner: holderOn(territory, on).number,
    createdAt: momentOfWork(on, territory.team, chance),
    became: null,
  }
}
