import type { Cohort } from '../../cohort/cohort.ts'
import { majorOf, NO_CURRENCY } from '../../shared/money.ts'
import { sayCount, sayDays, sayRate } from '../../shared/say.ts'
import { sayMoney } from '../../shared/say-money.ts'
import type { Feature } from './features.ts'
import type { OddsCore } from './odds-model.ts'

/** What a reason is said with. */
export interface ReasonOf {
  readonly cohort: Cohort
  readonly row: number
  readonly core: OddsCore
}

/** What is known of one deal, as a part of a sentence about it; null where there is nothing to say. */
export function sayFeature(feature: Feature, value: number, of: ReasonOf): string | null {
  if (feature === 'daysSincePush' && Number.isNaN(value)) return 'its close date was never pushed'
  return Number.isNaN(value) ? null : SAID[feature](value, of)
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`)

const SAID: Readonly<Record<Feature, (value: number, of: ReasonOf) => string | null>> = {
  age: sayAge,
  daysInStage: (days) => `in its stage for ${sayDays(days)}`,
  stageRank: (rank, of) => sayStage('it stands in', rank, of),
  furthestRank: (rank, of) => sayStage('the furthest stage that it reached is', rank, of),
  parked: (is) => (is === 1 ? 'back in a parking stage' : null),
  stageMoves: (count) =>
    count === 0
      ? 'not yet in another stage than its first'
      : `moved to another stage ${times(count)}`,
  regressions: (count) => (count === 0 ? null : `back to an earlier stage ${times(count)}`),
  reopenings: (count) => (count === 0 ? 'never closed before' : `opened again ${times(count)}`),
  pushes: sayPushes,
  longestPush: (days) =>
    days === 0 ? sayPushes(0) : `its close date moved ${sayDays(days)} at once`,
  lastPush: (days) =>
    days === 0 ? sayPushes(0) : `the last push of its close date was ${sayDays(days)}`,
  daysSincePush: (days) => `its close date was last pushed ${sayDays(days)} ago`,
  slip: saySlip,
  pushesSinceStep: (count) =>
    count === 0
      ? 'its close date was not pushed since it last moved on'
      : `its close date was pushed ${times(count)} since it last moved on`,
  slipSinceStep: (days) =>
    days === 0
      ? 'its close date was not pushed since it last moved on'
      : `its close date moved ${sayDays(days)} since the deal last moved on`,
  closeIn: sayCloseIn,
  plannedDays: (days) => `its close date lies ${sayDays(days)} after its creation`,
  idle: (days) => (days === 0 ? 'a contact that day' : `no contact for ${sayDays(days)}`),
  buyerIdle: (days) =>
    days === 0 ? 'word from the buyer that day' : `no word from the buyer for ${sayDays(days)}`,
  contacts: (count) =>
    `${count === 0 ? 'no contact' : sayCount(count, 'contact', 'contacts')} in the last 60 days`,
  buyerContacts: (count) =>
    `${count === 0 ? 'no word' : sayCount(count, 'contact', 'contacts')} from the buyer in the last 60 days`,
  rhythm: (gaps) =>
    gaps < 1.5
      ? 'contacts as often as before'
      : `the last contact lies ${sayCount(Math.round(gaps), 'time', 'times')} as long back as was usual between two`,
  unchanged: (days) =>
    days === 0 ? 'a change of it that day' : `nothing of it changed for ${sayDays(days)}`,
  reassignments: (count) => (count === 0 ? 'never handed over' : `handed over ${times(count)}`),
  amount: sayAmount,
  amountChange: (log) =>
    Math.abs(log) < 0.005
      ? 'its amount is what it was at first'
      : `its amount ${log < 0 ? 'fell' : 'rose'} by ${sayRate(Math.abs(Math.exp(log) - 1))} since the first`,
  buyerDateIn: (days) => `the buyer gave a date, ${sayDays(days)} ahead`,
}

function sayPushes(count: number): string {
  return count === 0
    ? 'its close date was never pushed'
    : `its close date was pushed ${times(count)}`
}

function saySlip(days: number): string {
  if (days === 0) return 'its close date stands where it did at first'
  return `its close date moved ${sayDays(Math.abs(days))} ${days > 0 ? 'later' : 'earlier'} in all`
}

function sayCloseIn(days: number): string {
  if (days === 0) return 'its close date is that day'
  return days > 0
    ? `its close date is ${sayDays(days)} ahead`
    : `its close date passed ${sayDays(-days)} ago`
}

/** Against the ages at which deals were won, once it is older than half of them. */
function sayAge(days: number, { core }: ReasonOf): string {
  const { wonAges } = core
  const younger = wonAges.filter((age) => age < days).length
  const tenths = wonAges.length === 0 ? 0 : Math.floor((10 * younger) / wonAges.length)
  const than =
    tenths === 10 ? 'nearly every deal' : tenths >= 5 ? `${tenths} of 10 deals` : undefined
  const open = `open for ${sayDays(days)}`
  return than === undefined
    ? open
    : `${open}, longer than ${than} that ${tenths === 10 ? 'was' : 'were'} won`
}

function sayStage(says: string, rank: number, { cohort }: ReasonOf): string | null {
  const { stageOrder, stage } = cohort.history
  const name = stage.values[stageOrder.indexOf(rank)]
  return name === undefined ? null : `${says} ${name}`
}

function sayAmount(_: number, { cohort, row }: ReasonOf): string | null {
  const amount = cohort.amount[row] ?? Number.NaN
  if (Number.isNaN(amount)) return null
  const currency = cohort.history.currency.values[cohort.currency[row] ?? -1] ?? NO_CURRENCY
  return `its amount is ${sayMoney(majorOf(amount, currency), currency)}`
}
