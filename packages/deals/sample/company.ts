import type { Day } from '../shared/day.ts'
import { type Account, type AccountBook, accountBook, REGION_OF_TEAM } from './accounts.ts'
import { workday } from './calendar.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type Contact, contactBook } from './contacts.ts'
import { coursesOf } from './courses.ts'
import { type Deal, dealsOf } from './deals.ts'
import { HEROES } from './heroes.ts'
import { type Lead, leadsOf } from './leads.ts'
import { momentOfWork } from './plans.ts'
import { type StoryDates, storyDates } from './story.ts'
import { type Colleague, type Staff, staff } from './team.ts'

/** The sample company with everything in it. */
export interface Company {
  readonly dates: StoryDates
  readonly colleagues: readonly Colleague[]
  readonly accounts: readonly Account[]
  readonly contacts: readonly Contact[]
  readonly leads: readonly Lead[]
  /** In order of creation. */
  readonly deals: readonly Deal[]
}

/** Makes the company of a seed as it stands at the end of `asOf`. */
export function companyOf(seed: number, asOf: Day): Company {
  const dates = storyDates(asOf)
  const people = staff(dates, chanceOf(seed, 'staff'))
  const reserved = HEROES.map((hero) => hero.account)
  const book = accountBook(chanceOf(seed, 'accounts'), reserved)
  const courses = coursesOf(seed, dates, people, book)
  surround(book, people, dates, chanceOf(seed, 'surroundings'))
  const contacts = contactBook(chanceOf(seed, 'contacts'))
  const deals = dealsOf(seed, courses, dates, people, contacts)
  const taken = book.all.map((account) => account.name)
  const leads = leadsOf(deals, people, dates, chanceOf(seed, 'leads'), taken)
  return {
    dates,
    colleagues: people.colleagues,
    accounts: book.all,
    contacts: contacts.all,
    leads,
    deals,
  }
}

const PARENTS = 60
const DOUBLES = 24
const ACCOUNTS = 3_500

/** Accounts around those with deals: companies above them, doubles merged away, prospects. */
function surround(book: AccountBook, people: Staff, dates: StoryDates, chance: Chance): void {
  const own = book.all.slice()
  for (let i = 0; i < PARENTS; i++) {
    const child = chance.pick(own)
    if (child.parent === null) book.openParent(child)
  }
  for (let i = 0; i < DOUBLES; i++) {
    const survivor = chance.pick(own)
    book.openDouble(survivor, survivor.createdAt - chance.whole(1, 20) * 3_600_000)
  }
  while (book.all.length < ACCOUNTS) {
    const { team } = chance.pick(people.territories)
    const on = workday(dates.start + chance.whole(0, 1_085))
    book.open(REGION_OF_TEAM[team], momentOfWork(on, team, chance))
  }
}
