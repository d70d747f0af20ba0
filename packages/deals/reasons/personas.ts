import type { Cohort } from '../cohort/cohort.ts'
import { type SoughtAttribute, soughtIn } from '../finding/sought-attributes.ts'
import { NO_VALUE } from '../finding/with-frequent-first.ts'
import { sayAttribute } from '../time/say-contrasts.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Closings } from './closings.ts'
import { groupsOf } from './groups-of.ts'
import { type LostAmong, lostAmong } from './lost-among.ts'
import { titleClass } from './title-class.ts'

/** More titles than this are free text, of which only the class is told. */
const MOST_TITLES = 50

/** Accounts below which a title might be one person's. */
const ENOUGH_ACCOUNTS = 3

/** How often deals are lost by the title (or the class of titles) on the buyer's side. */
export function personas(truth: Truth, closings: Closings): LostAmong[] {
  const columns = soughtIn(truth).attributes.filter(({ meaning }) => meaning === 'persona')
  return columns.flatMap((column) => {
    const { names, kindOf } = classesOf(column)
    const members = groupsOf(closings.all, kindOf, names.length)
    const told = names.map((name, kind) => {
      if (isOfFewAccounts(closings, members[kind] ?? new Uint32Array())) return ''
      return columns.length > 1 ? `${sayAttribute(column.name)}: ${name}` : name
    })
    return lostAmong(closings, { names: told, kindOf, rest: 'otherKinds' })
  })
}

interface Classes {
  readonly names: readonly string[]
  /** Class of a deal's title; -1 where it has none. */
  readonly kindOf: (deal: number) => number
}

function classesOf({ values, codes, inUse }: SoughtAttribute): Classes {
  const titles = inUse > MOST_TITLES ? values.map(titleClass) : values.map(titleOf)
  const names = [...new Set(titles.filter((title) => title !== null))]
  const places = titles.map((title) => (title === null ? -1 : names.indexOf(title)))
  return { names, kindOf: (n) => places[codes[n] ?? NO_VALUE] ?? -1 }
}

/** A title as it stands; an address is a person's. */
function titleOf(value: string): string | null {
  return value.includes('@') ? null : value.trim()
}

function isOfFewAccounts({ cohort, closed }: Closings, deals: Uint32Array): boolean {
  if (!hasAccounts(cohort)) return false
  const accounts = new Set<number>()
  for (const n of deals) {
    const account = cohort.account[closed.rows[n] ?? 0] ?? -1
    if (account >= 0 && accounts.add(account).size >= ENOUGH_ACCOUNTS) return false
  }
  return true
}

function hasAccounts({ history }: Cohort): boolean {
  return history.account.values.length > 0
}
