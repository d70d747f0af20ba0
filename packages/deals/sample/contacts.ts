import type { Account } from './accounts.ts'
import type { Chance, Shares } from './chance.ts'
import type { Region } from './company-names.ts'
import { causesOf } from './odds.ts'
import type { Plan } from './plans.ts'
import { COLLEAGUE_NAMES } from './words/colleagues.ts'
import { TITLES_BY_ROLE } from './words/field.ts'
import { PERSON_NAMES, type PersonCulture } from './words/persons.ts'

/** A person on the buyer's side; invented, with an address that leads nowhere. */
export interface Contact {
  readonly number: number
  readonly account: Account
  readonly first: string
  readonly last: string
  readonly email: string
  readonly title: string
  readonly createdAt: number
}

/** The part that a contact plays in a deal. */
export interface ContactRole {
  readonly contact: Contact
  readonly role: string
  readonly primary: boolean
  readonly at: number
}

export type Person = Pick<Contact, 'first' | 'last' | 'email'>

const CULTURES: Readonly<Record<Region, Shares<PersonCulture>>> = {
  'North America': [
    ['american', 46],
    ['hispanic', 16],
    ['british', 5],
    ['irish', 4],
    ['south asian', 8],
    ['east asian', 8],
    ['african', 5],
    ['italian', 3],
    ['slavic', 3],
    ['levantine', 2],
  ],
  'UK & Ireland': [
    ['british', 58],
    ['irish', 18],
    ['south asian', 10],
    ['african', 6],
    ['slavic', 5],
    ['levantine', 3],
  ],
  DACH: [
    ['german', 76],
    ['levantine', 9],
    ['slavic', 9],
    ['italian', 6],
  ],
  'France & Iberia': [
    ['french', 43],
    ['hispanic', 30],
    ['portuguese', 17],
    ['african', 6],
    ['levantine', 4],
  ],
  Nordics: [
    ['nordic', 88],
    ['slavic', 5],
    ['levantine', 4],
    ['african', 3],
  ],
}

const NAMES = Object.fromEntries(
  Object.entries(PERSON_NAMES).map(([culture, { given, family }]) => [
    culture,
    { given: given.split(' '), family: family.split(' ') },
  ]),
)

const HOUR = 3_600_000

/** The contacts of all accounts, made as deals need them. */
export interface ContactBook {
  readonly all: readonly Contact[]
  /** Who takes part in a deal on the buyer's side, as they come to be known until `until`. */
  committee(plan: Plan, until: number): ContactRole[]
}

export function contactBook(chance: Chance): ContactBook {
  const all: Contact[] = []
  const byAccount = new Map<Account, Contact[]>()
  const find = (account: Account, title: string, createdAt: number): Contact => {
    const known = byAccount.get(account) ?? []
    byAccount.set(account, known)
    const same = known.find((contact) => contact.title === title)
    if (same) return same
    const person = personAt(account, chance)
    const contact = { ...person, number: all.length, account, title, createdAt }
    known.push(contact)
    all.push(contact)
    return contact
  }
  return {
    all,
    committee: (plan, until) => {
      const seats = seatsOf(plan, chance)
      return seats.flatMap(({ role, title }, place) => {
        const at = plan.createdAt + (place === 0 ? 0 : chance.whole(60, 400) * place * HOUR)
        if (at >= until) return []
        const contact = find(plan.account, title, at)
        return [{ contact, role, primary: place === 0, at }]
      })
    },
  }
}

/** The first seat is the buyer's title of the deal; who comes later differs. */
function seatsOf(plan: Plan, chance: Chance): { role: string; title: string }[] {
  const decides = ['Finance Director', 'COO'].includes(plan.buyerTitle)
  const noBudget = causesOf(plan).includes('purchased list to HR')
  const seats = [{ role: decides ? 'Economic Buyer' : 'Champion', title: plan.buyerTitle }]
  const seat = (role: string, share: number) => {
    const titles = TITLES_BY_ROLE[role]
    if (titles && chance.yes(share)) seats.push({ role, title: chance.pick(titles) })
  }
  seat('Technical Evaluator', plan.buyerTitle === 'IT Director' ? 0.3 : 0.55)
  if (decides) seat('Champion', 0.7)
  else seat('Economic Buyer', noBudget ? 0.12 : 0.62)
  seat('End User', 0.3)
  if (plan.procurement !== 'Not involved') seat('Procurement', 0.92)
  return seats
}

/** A person who could work at an account: name by region, address at the account's own domain. */
export function personAt(account: Pick<Account, 'region' | 'name'>, chance: Chance): Person {
  const names = NAMES[chance.weighted(CULTURES[account.region])]
  if (!names) throw new RangeError('no names for that culture')
  const first = chance.pick(names.given)
  const last = chance.pick(names.family)
  if (COLLEAGUE_NAMES.has(`${first} ${last}`)) return personAt(account, chance)
  return { first, last, email: `${plain(first)}.${plain(last)}@${plain(account.name)}.example` }
}

const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  '&': 'and',
}

/** Letters a to z, digits and hyphens only. */
export function plain(text: string): string {
  const known = PLAIN.get(text)
  if (known !== undefined) return known
  const made = makePlain(text)
  PLAIN.set(text, made)
  return made
}

const PLAIN = new Map<string, string>()

function makePlain(text: string): string {
  const folded = text.toLowerCase().replace(/[ßøæłıđ&]/g, (letter) => FOLDED[letter] ?? '')
  if (/^[a-z]+$/.test(folded)) return folded
  const bare = folded.normalize('NFD').replace(/[\u0300-\u036f’]/g, '')
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
