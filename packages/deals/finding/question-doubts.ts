import { firstDayOfQuarter, sayDay } from '../shared/day.ts'
import { sayCount, sayNumber } from '../shared/say.ts'
import { sayAttribute } from '../time/say-contrasts.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Losses } from './late-losses.ts'
import type { Sought } from './sought-attributes.ts'

/** What was asked of how many deals. */
interface Asked {
  readonly deals: number
  /** Those that are searched without a known day of closing. */
  readonly undated: number
  /** Null where their number is not told. */
  readonly held: number | null
  /** The quarter from which on deals are held back. */
  readonly from: string | null
}

/** What a search cannot tell, and why, and what is held back from it. */
export function questionDoubts(
  { cohort }: Truth,
  sought: Sought,
  losses: Losses | null,
  asked: Asked,
): string[] {
  const doubts = [...cohort.history.doubts, ...(losses ? lateDoubts(losses) : []), heldBack(asked)]
  if (asked.undated > 0)
    doubts.push(
      `${sayCount(asked.undated, 'closed deal has', 'closed deals have')} no closing day; ` +
        `${asked.undated === 1 ? 'it is' : 'they are'} compared among each other only.`,
    )
  if (asked.deals > 0 && !sought.before.owner.some((code) => code >= 0)) doubts.push(NO_OWNERS)
  return [...doubts, ...attributeDoubts(sought)].filter((doubt) => doubt !== '')
}

const NO_OWNERS =
  'Owners are not recorded: deals are compared within a quarter only, and whether a place has deals of fewer than three owners cannot be told.'

function heldBack({ deals, held, from }: Asked): string {
  if (deals === 0) return ''
  if (from === null)
    return 'No quarter has enough deals to be held back: whether a finding still holds cannot be told.'
  const closed =
    held === null ? 'deals that closed' : sayCount(held, 'deal that closed', 'deals that closed')
  const [are, they] = held === 1 ? ['is', 'it shows'] : ['are', 'they show']
  return `The ${closed} since ${sayDay(firstDayOfQuarter(from))} ${are} held back from the search: ${they} whether a finding still holds.`
}

function lateDoubts({ bands, purged, undated }: Losses): string[] {
  const like = bands.by
    ? `of the same ${sayAttribute(bands.by)}`
    : bands.size > 1
      ? 'of about the same amount'
      : ''
  const doubts = [`Lost late is what took longer than 60 % of the lost deals${like && ` ${like}`}.`]
  if (purged > 0)
    doubts.push(`${sayCount(purged, 'deal', 'deals')} let go in purges are left out here.`)
  if (undated > 0)
    doubts.push(
      `${sayCount(undated, 'lost deal does', 'lost deals do')} not tell how long losing took; left out here.`,
    )
  return doubts
}

/** A search looks at so many values of an attribute. */
const LOOKED_AT = 120

function attributeDoubts({ attributes }: Sought): string[] {
  const doubts: string[] = []
  const still = attributes.filter(({ hasHistory }) => !hasHistory).length
  if (still > 0)
    doubts.push(
      `${sayCount(still, 'attribute has', 'attributes have')} no history: ` +
        'the current value stands for the day before closing.',
    )
  for (const { name, colleagues } of attributes)
    if (colleagues > 0)
      doubts.push(
        `${sayAttribute(name)}: values that are names of colleagues are not looked at, nothing is said of a person.`,
      )
  for (const { name, inUse } of attributes)
    if (inUse > LOOKED_AT)
      doubts.push(
        `${sayAttribute(name)} has ${sayNumber(inUse)} values; the ${LOOKED_AT} with most deals are looked at.`,
      )
  return doubts
}
