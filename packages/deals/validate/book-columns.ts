import { HISTORY_FIELDS, type History } from '../cohort/history.ts'
import { OUTCOME_CLASSES } from '../opportunity/meaning.ts'
import { type Day, instantOfDay, NO_DAY } from '../shared/day.ts'
import type { Company } from './company.ts'
import { type DealLog, FORECAST_CATEGORIES, type Written } from './deal-log.ts'
import { INDUSTRIES, SOURCES, TRULY_NO_DECISION } from './fate.ts'

/** A deal as it goes into the columns. */
export interface Booked {
  readonly log: DealLog
  readonly account: number
  readonly source: number
  readonly industry: number
  readonly outcome: number
  readonly name: string
}

const FIELD = Object.fromEntries(HISTORY_FIELDS.map((field, code) => [field, code]))
const REASONS = ['Price', 'Competitor', 'Timing', 'No decision', 'Features', 'Other']
const NOT_CLOSED = 6

/** The columns of a book as its CRM would export it at the end of the company's last day. */
export function bookColumns(company: Company, deals: readonly Booked[]): History {
  const size = deals.length
  const { stages, until } = company
  const changes = changesOf(deals, until)
  const now = (field: string) =>
    Float64Array.from(changes.now, (values) => values[FIELD[field] ?? 0] ?? Number.NaN)
  const days = (field: string) =>
    Int32Array.from(now(field), (day) => (Number.isNaN(day) ? NO_DAY : day))
  const codes = (field: string) =>
    Int32Array.from(now(field), (code) => (Number.isNaN(code) ? -1 : code))
  const stage = codes('stage')
  const text = { length: size, at: (index: number) => deals[index]?.name ?? '' }
  return {
    size,
    reportedUntil: instantOfDay(until),
    key: Float64Array.from({ length: size }, (_, i) => i + 1),
    id: { length: size, at: (index) => `deal ${index}` },
    name: text,
    createdOn: Int32Array.from(deals, ({ log }) => log.created),
    closedOn: new Int32Array(size).fill(NO_DAY),
    firstSeenOn: new Int32Array(size).fill(until),
    stage: { codes: stage, values: stages.names },
    outcome: outcomes(company, deals, stage),
    closeDate: days('closeDate'),
    buyerDate: days('buyerDate'),
    amount: now('amount'),
    probability: now('probability'),
    currency: { codes: new Int32Array(size), values: ['USD'] },
    owner: { codes: codes('owner'), values: company.owners.map((_, o) => `Owner ${o}`) },
    account: {
      codes: Int32Array.from(deals, ({ account }) => account),
      values: Array.from({ length: company.accounts }, (_, a) => `Account ${a}`),
    },
    lossReason: { codes: reasons(company, stage), values: REASONS },
    competitor: { codes: new Int32Array(size).fill(-1), values: [] },
    forecastCategory: { codes: codes('forecastCategory'), values: FORECAST_CATEGORIES },
    gone: new Uint8Array(size),
    deleted: new Uint8Array(size),
    stageMeaning: stages.meanings,
    stageOrder: stages.meanings.map((meaning, s) => (meaning === 'open' ? s : -1)),
    attributes: attributesOf(deals),
    changes: changes.columns,
    activities: activitiesOf(deals, until),
    doubts: [],
  }
}

/** Which deals ended without a decision, where the stage does not say it. */
function outcomes({ stages }: Company, deals: readonly Booked[], stage: Int32Array): Uint8Array {
  const noDecision = OUTCOME_CLASSES.indexOf('noDecision')
  return Uint8Array.from(deals, ({ outcome }, i) =>
    outcome === TRULY_NO_DECISION && stage[i] === stages.lost ? noDecision : 0,
  )
}

function reasons({ stages }: Company, stage: Int32Array): Int32Array {
  return stage.map((code, i) => (code === stages.lost ? (i * 7 + (i >> 3)) % NOT_CLOSED : -1))
}

function attributesOf(deals: readonly Booked[]): History['attributes'] {
  const column = (name: string, meaning: 'leadSource' | 'vertical', of: 'source' | 'industry') => ({
    name,
    meaning,
    hasHistory: false,
    leftOut: null,
    codes: Int32Array.from(deals, (deal) => deal[of]),
    values: of === 'source' ? SOURCES : INDUSTRIES,
  })
  return [column('Lead source', 'leadSource', 'source'), column('Industry', 'vertical', 'industry')]
}

/** All changes up to a day with what stood before each, and the values that each deal has then. */
function changesOf(deals: readonly Booked[], until: Day) {
  const start = new Uint32Array(deals.length + 1)
  const kept: (Written & { readonly before: number })[] = []
  const now = deals.map(({ log }, i) => {
    const values = HISTORY_FIELDS.map((_, field) => log.first.get(field) ?? Number.NaN)
    for (const written of log.written) {
      const before = values[written.field] ?? Number.NaN
      if (written.day > until) break
      if (before === written.after) continue
      kept.push({ ...written, before })
      values[written.field] = written.after
    }
    start[i + 1] = kept.length
    return values
  })
  const columns = {
    start,
    field: Uint8Array.from(kept, ({ field }) => field),
    attribute: new Int16Array(kept.length).fill(-1),
    day: Int32Array.from(kept, ({ day }) => day),
    before: Float64Array.from(kept, ({ before }) => before),
    after: Float64Array.from(kept, ({ after }) => after),
    precision: new Uint8Array(kept.length),
  }
  return { columns, now }
}

function activitiesOf(deals: readonly Booked[], until: Day): History['activities'] {
  const start = new Uint32Array(deals.length + 1)
  const day: number[] = []
  const direction: number[] = []
  deals.forEach(({ log }, i) => {
    for (const touch of log.touches) {
      if (touch.day > until) break
      day.push(touch.day)
      direction.push(touch.direction)
    }
    start[i + 1] = day.length
  })
  return { start, day: Int32Array.from(day), direction: Uint8Array.from(direction) }
}
