import type { Account } from './accounts.ts'
import type { Fate } from './fates.ts'
import type { Plan } from './plans.ts'
import type { StoryDates } from './story.ts'

/**
 * Four open deals of one rep that pictures and pages can point to, one for each way of not being
 * over yet: parked and thrown, slid month by month, silent, and long-dated by the buyer.
 */
export interface Hero {
  readonly account: Pick<Account, 'name' | 'stem' | 'industry' | 'employees' | 'country'>
  readonly plan: Partial<Plan>
  /** Days before the as-of on which the deal was created. */
  readonly age: number
  fate(dates: StoryDates): Partial<Fate>
}

/** Name of the rep who owns them. */
export const HERO_OWNER = 'Bryony Ashenden'

const halvorsen: Hero = {
  account: {
    name: 'Halvorsen Marine',
    stem: 'Halvorsen',
    industry: 'Transportation',
    employees: 640,
    country: 'United Kingdom',
  },
  plan: { product: 'Analytics', term: '3 years', years: 3, amount: 184_000, priceBand: '75-250k' },
  age: 240,
  fate: ({ asOf }) => ({
    manner: 'parked',
    diedOn: asOf - 83,
    buriedOn: asOf - 77,
    thrownDays: 196,
    path: [
      { stage: 'Qualification', on: asOf - 240 },
      { stage: 'Discovery', on: asOf - 219 },
      { stage: 'Solution Fit', on: asOf - 183 },
      { stage: 'Proposal', on: asOf - 127 },
    ],
    pushes: [
      { on: asOf - 170, days: 30 },
      { on: asOf - 139, days: 31 },
      { on: asOf - 107, days: 63 },
      { on: asOf - 76, days: 196 },
    ],
  }),
}

const brightwater: Hero = {
  account: {
    name: 'Brightwater Clinics',
    stem: 'Brightwater',
    industry: 'Healthcare',
    employees: 310,
    country: 'United Kingdom',
  },
  plan: { product: 'Core', term: 'new', years: 1, amount: 61_500, priceBand: '25-75k' },
  age: 331,
  fate: ({ asOf }) => ({
    manner: 'lingering',
    diedOn: asOf - 190,
    buriedOn: asOf - 131,
    path: [
      { stage: 'Qualification', on: asOf - 331 },
      { stage: 'Discovery', on: asOf - 315 },
      { stage: 'Solution Fit', on: asOf - 282 },
      { stage: 'Proposal', on: asOf - 236 },
    ],
    pushes: [244, 190, 160, 128, 97, 66].map((before, i) => ({
      on: asOf - before,
      days: i === 0 ? 45 : 30,
    })),
  }),
}

const kestrel: Hero = {
  account: {
    name: 'Kestrel Logistics',
    stem: 'Kestrel',
    industry: 'Transportation',
    employees: 850,
    country: 'Ireland',
  },
  plan: {
    product: 'Integration',
    term: 'expansion',
    type: 'Expansion',
    amount: 97_000,
    priceBand: '75-250k',
  },
  age: 148,
  fate: ({ asOf }) => ({
    manner: 'silent',
    diedOn: asOf - 64,
    path: [
      { stage: 'Qualification', on: asOf - 148 },
      { stage: 'Discovery', on: asOf - 140 },
      { stage: 'Solution Fit', on: asOf - 119 },
      { stage: 'Proposal', on: asOf - 97 },
      { stage: 'Negotiation', on: asOf - 71 },
    ],
    pushes: [{ on: asOf - 76, days: 61 }],
  }),
}

const ardent: Hero = {
  account: {
    name: 'Ardent Foods',
    stem: 'Ardent',
    industry: 'Food & Beverage',
    employees: 2_400,
    country: 'United Kingdom',
  },
  plan: {
    product: 'Forecast',
    term: '2 years',
    years: 2,
    type: 'Expansion',
    amount: 240_000,
    priceBand: '75-250k',
  },
  age: 131,
  fate: ({ asOf }) => ({
    manner: null,
    diedOn: null,
    won: true,
    pause: { from: asOf - 50, until: asOf + 183, buyerDate: asOf + 183 },
    path: [
      { stage: 'Qualification', on: asOf - 131 },
      { stage: 'Discovery', on: asOf - 121 },
      { stage: 'Solution Fit', on: asOf - 104 },
      { stage: 'Proposal', on: asOf - 83 },
      { stage: 'Negotiation', on: asOf - 71 },
      { stage: 'Verbal', on: asOf - 57 },
    ],
    pushes: [{ on: asOf - 50, days: 210 }],
  }),
}

export const HEROES: readonly Hero[] = [halvorsen, brightwater, kestrel, ardent]
