import { soughtIn } from '../finding/sought-attributes.ts'
import { sayList } from '../overview/say-few.ts'
import { sayPurges } from '../overview/say-purges.ts'
import { sayCount, sayDays, sayNumber, sayRate } from '../shared/say.ts'
import { sayAttribute } from '../time/say-contrasts.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type Closings, isOfFew } from './closings.ts'
import type { Competitors } from './competitors.ts'
import type { Base } from './course.ts'
import { ENOUGH_IN_QUARTER, ENOUGH_QUARTERS } from './enough.ts'
import type { Verdict } from './followed.ts'
import { sayQuarter } from './say-movement.ts'
import type { StatedReasons } from './stated-reasons.ts'

/** Different reasons above which they are written freely. */
const MANY_REASONS = 50

interface Told {
  readonly closings: Closings
  readonly reasons: StatedReasons
  /** All closed deals by quarter. */
  readonly base: Base
  readonly competitors: Competitors
  readonly verdicts: readonly Verdict[]
  readonly signs: boolean
}

/** What to keep in mind, beside the doubts of the truth. */
export function reasonsDoubts(truth: Truth, told: Told): string[] {
  return [
    ...truth.doubts,
    ...reasonDoubts(told.reasons),
    ...quarterDoubts(told),
    ...movementDoubts(told.verdicts),
    ...purgeDoubts(truth, told.closings),
    ...(told.competitors.silence === null ? [] : [told.competitors.silence]),
    told.closings.floor.held
      ? 'What would tell of deals of fewer than three owners, by itself or by subtraction, is left out or put together with other deals.'
      : 'Owners are not recorded: whether numbers are of fewer than three owners cannot be told.',
    ...columnDoubts(truth),
    ...(told.signs
      ? [
          'Lost deals are mostly open for longer than won ones, and so have more time to show a sign.',
        ]
      : []),
    ...(truth.toldTo === undefined ? [] : [NO_SIGNS]),
  ]
}

const NO_SIGNS =
  'Warning signs rest on what open deals looked like; that is told to their owners and, later, their managers.'

function columnDoubts(truth: Truth): string[] {
  const still = soughtIn(truth).attributes.filter(
    ({ meaning, hasHistory }) => !hasHistory && (meaning === 'persona' || meaning === 'competitor'),
  )
  if (still.length === 0) return []
  const names = sayList(still.map(({ name }) => sayAttribute(name)))
  return [`${names}: what the CRM holds now counts, whenever it was filled in.`]
}

function reasonDoubts({ base, different, joined }: StatedReasons): string[] {
  if (base.deals.length === 0) return []
  const { closings } = base
  const lost = closings.lost.length
  const without = lost - base.deals.length
  return [
    'A stated reason is what was put into the CRM at closing, not what the buyer said.',
    ...(without > 0 && !isOfFew(closings, closings.lost)
      ? [
          `${sayCount(without, 'loss states', 'losses state')} no reason (${sayRate(without / lost)}); shares are of the others.`,
        ]
      : []),
    ...(joined > 0 ? ['Reasons that differ only in capitals and spaces are one.'] : []),
    ...(different > MANY_REASONS
      ? [
          `Reasons are mostly written freely: there are ${sayNumber(different)} different ones. Those of fewer than three owners are shown together.`,
        ]
      : []),
  ]
}

function quarterDoubts({ closings, base }: Told): string[] {
  const { closed, shown, compared } = closings
  const doubts: string[] = []
  const name = (q: number) => sayQuarter(closed.quarters[q] ?? '')
  if (shown.until === 0) return doubts
  if (compared.from > shown.from && compared.from < shown.until)
    doubts.push(
      `Movements are looked for from ${name(compared.from)} on, because an earlier record holds mostly quick endings${sayWithin(closings)}.`,
    )
  if (compared.until < shown.until)
    doubts.push(`${name(compared.until)} is not over yet and is not compared.`)
  const thin = compared.until - compared.from - base.compared.length
  if (thin > 0)
    doubts.push(
      `${sayCount(thin, 'quarter has', 'quarters have')} fewer than ${ENOUGH_IN_QUARTER} closed deals, or would tell of fewer than three owners, and ${thin === 1 ? 'is' : 'are'} left out.`,
    )
  if (base.compared.length < ENOUGH_QUARTERS)
    doubts.push(
      `Nothing is called a movement with fewer than ${ENOUGH_QUARTERS} whole quarters of enough deals; there ${base.compared.length === 1 ? 'is' : 'are'} ${base.compared.length}.`,
    )
  return doubts
}

function sayWithin({ within }: Closings): string {
  return within === null
    ? ''
    : `; they have to show among deals that closed within ${sayDays(within)} too`
}

function movementDoubts(verdicts: readonly Verdict[]): string[] {
  const looked = verdicts.filter(({ pValue }) => pValue !== null).length
  if (looked === 0) return []
  const is = verdicts.some(({ movement }) => movement === 'new')
  return [
    `${sayCount(looked, 'rate was', 'rates were')} looked at for movement. Where nothing moves, one page in twenty would show one all the same.`,
    ...(is ? ['A new reason may be another name for an old one.'] : []),
  ]
}

function purgeDoubts({ toldTo }: Truth, { purges }: Closings): string[] {
  const deals = purges.reduce((sum, purge) => sum + purge.deals, 0)
  if (deals === 0) return []
  const but = toldTo === undefined ? ' but for the signs' : ''
  return [
    `${sayCount(deals, 'deal', 'deals')} of ${sayPurges(purges)} ${deals === 1 ? 'is' : 'are'} left out${but}: what was put down then tells of the clearing up.`,
  ]
}
