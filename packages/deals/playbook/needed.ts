import type { Cohort } from '../cohort/cohort.ts'
import { STANDING_CLOSED } from '../cohort/cohort.ts'
import { WON } from '../cohort/endings.ts'
import { type CausePart, sayPart } from '../debrief/cause-part.ts'
import type { Cause } from '../loss-account/causes.ts'
import { monthOfDay } from '../prediction/prediction.ts'
import { FEWEST_DEALS } from '../publication/floor.ts'
import { type Day, dayOfInstant, NO_DAY } from '../shared/day.ts'
import { recentFrom, type Untold } from './comparable-deals.ts'
import { enoughTold } from './enough-told.ts'
import type { NeededTold } from './playbook-facts.ts'
import { counted, type TalkNumber } from './talk-number.ts'

/** Drivers below which something is named that was missing: in the product, or before one could buy. */
export const OF_MISSING: readonly Cause[] = ['missingInProduct', 'termsOrSecurity', 'proofMissing']

/** Parts of causes that say what was missing, with what stands above them. */
function missingParts(
  parts: readonly CausePart[],
): { readonly id: string; readonly name: string }[] {
  return parts
    .filter(({ cause, retiredAt }) => OF_MISSING.includes(cause) && retiredAt === null)
    .map(({ id }) => ({ id, name: sayPart(parts, id) ?? '' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** That an owner noted of a lost deal what was missing. */
export interface MissingNoted {
  readonly part: string
  readonly row: number
  readonly author: string
  /** When it was said, in milliseconds since 1970. */
  readonly at: number
}

/**
 * For each part, of how many companies that did not buy it was noted in the last two years: whole months
 * in steps of five deals of three people, never of one segment.
 */
export function neededTold(
  { cohort }: { readonly cohort: Cohort },
  parts: readonly CausePart[],
  noted: readonly MissingNoted[],
  today: Day,
): ReadonlyMap<string, NeededTold> {
  const bought = boughtSince(cohort, recentFrom(today))
  const isMeant = ({ row }: MissingNoted) => {
    const closed = cohort.closedOn[row] ?? NO_DAY
    const isLost = cohort.standing[row] === STANDING_CLOSED && cohort.ending[row] !== WON
    const account = cohort.account[row] ?? -1
    return isLost && closed >= recentFrom(today) && account >= 0 && !bought.has(account)
  }
  const meant = noted.filter(isMeant)
  return new Map(
    missingParts(parts).map(({ id, name }) => {
      const rows = meant
        .filter(({ part }) => part === id)
        .map((one) => ({ ...one, month: monthOfDay(dayOfInstant(one.at)) }))
      const told = enoughTold(rows, today)?.rows ?? []
      const companies = new Set(told.map(({ row }) => cohort.account[row])).size
      const isEnough = companies >= FEWEST_DEALS
      return [id, { name, companies: isEnough ? companies : null, deals: told.length }]
    }),
  )
}

function boughtSince({ size, account, ending, closedOn }: Cohort, from: Day): Set<number> {
  const rows = Array.from({ length: size }, (_, row) => row)
  const won = rows.filter((row) => ending[row] === WON && (closedOn[row] ?? NO_DAY) >= from)
  return new Set(won.map((row) => account[row] ?? -1))
}

/** The number of a track that says what was missing. */
export function neededNumber(
  needed: ReadonlyMap<string, NeededTold>,
  missing: string | null,
): TalkNumber | Untold {
  const told = missing === null ? undefined : needed.get(missing)
  if (told === undefined) return { whyNot: 'What was missing is not on the list of causes now.' }
  if (told.companies === null)
    return { whyNot: `Too few debriefs name “${told.name}” as missing to tell.` }
  const { value, text } = counted(
    told.companies,
    'company that did not buy',
    'companies that did not buy',
  )
  return {
    name: 'neededCompanies',
    value,
    text: `${text} and of which “${told.name}” was noted as missing`,
    deals: told.deals,
  }
}
