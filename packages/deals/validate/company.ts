import type { Random } from '@closed-learned/analysis'
import type { StageMeaning } from '../opportunity/meaning.ts'
import type { Day } from '../shared/day.ts'
import { type BookHabits, drawHabits } from './book-habits.ts'
import { happens, logNormal } from './chance.ts'

/** Somebody who owns deals: how much they sell, how surely, how fast, how they deal with what is dead. */
export interface Owner {
  readonly weight: number
  readonly skill: number
  readonly pace: number
  readonly buries: number
  readonly contactDays: number
}

/** The stages of a company: open ones in order, then the parking stage and the closed ones. */
export interface Stages {
  readonly names: readonly string[]
  readonly meanings: readonly StageMeaning[]
  readonly open: number
  readonly parked: number
  readonly won: number
  readonly lost: number
  readonly unqualified: number
  /** The stage of no decision; that of losses where there is none of its own. */
  readonly noDecision: number
}

/** A made-up company in which deals can be simulated. */
export interface Company {
  readonly habits: BookHabits
  readonly stages: Stages
  readonly owners: readonly Owner[]
  readonly accounts: number
  /** First and last day of the book; the last day is reported. */
  readonly from: Day
  readonly until: Day
}

const OPEN_NAMES: readonly (readonly string[])[] = [
  ['New', 'Qualification', 'Prospecting', 'Lead in'],
  ['Discovery', 'Needs analysis', 'Contact made', 'Meeting'],
  ['Solution fit', 'Demo', 'Value', 'Technical win'],
  ['Evaluation', 'Pilot', 'Decision makers', 'Trial'],
  ['Proposal', 'Quote', 'Offer', 'Price quoted'],
  ['Negotiation', 'Review', 'Procurement', 'Terms'],
  ['Verbal', 'Contract sent', 'Legal', 'Signature'],
]
const PARKED_NAMES = ['On hold', 'Nurture', 'Parked', 'Suspect']

export interface CompanyOptions {
  readonly accounts: number
  readonly from: Day
  readonly until: Day
  readonly habits?: Partial<BookHabits>
}

/** Draws the stages, people and habits of a company. */
export function foundCompany(random: Random, options: CompanyOptions): Company {
  const { accounts, from, until } = options
  const habits = drawHabits(random.fork('habits'), options.habits)
  const people = random.fork('owners')
  const owners = Array.from({ length: habits.owners }, () => ({
    weight: logNormal(people, 1, 0.4),
    skill: 0.25 * people.normal(),
    pace: Math.exp(0.12 * people.normal()),
    buries: 0.6 * people.normal(),
    contactDays: logNormal(people, habits.contactDays, 0.25),
  }))
  const stages = drawStages(random.fork('stages'), habits.openStages)
  return { habits, stages, owners, accounts, from, until }
}

function drawStages(random: Random, open: number): Stages {
  const skipped = new Set(random.shuffle([1, 2, 3, 5]).slice(0, OPEN_NAMES.length - open))
  const names = OPEN_NAMES.filter((_, at) => !skipped.has(at)).map((words) => random.pick(words))
  const meanings: StageMeaning[] = names.map(() => 'open')
  const add = (name: string, meaning: StageMeaning) =>
    meanings.push(meaning) && names.push(name) - 1
  const parked = add(random.pick(PARKED_NAMES), 'parked')
  const won = add('Closed won', 'won')
  const lost = add('Closed lost', 'lost')
  const unqualified = add('Unqualified', 'disqualified')
  const noDecision = happens(random, 0.5) ? add('No decision', 'noDecision') : lost
  return { names, meanings, open, parked, won, lost, unqualified, noDecision }
}
