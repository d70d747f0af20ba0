import { type Random, seededRandom } from '@closed-learned/analysis'
import { HISTORY_FIELDS, type History } from '../cohort/history.ts'
import { instantOfDay, NO_DAY } from '../shared/day.ts'

const STAGES = ['Qualify', 'Discover', 'Fit', 'Propose', 'Negotiate', 'Suspect', 'Won', 'Lost']
const [SUSPECT, WON, LOST] = [5, 6, 7]
const STAGE = HISTORY_FIELDS.indexOf('stage')
const CLOSE_DATE = HISTORY_FIELDS.indexOf('closeDate')
const AMOUNT = HISTORY_FIELDS.indexOf('amount')
const FROM = 18_628
const UNTIL = 20_454

interface Change {
  field: number
  day: number
  before: number
  after: number
}

/** A made-up company of any size, written straight into columns, about nine changes a deal. */
export function bigHistory(size: number): History {
  const random = seededRandom('big history')
  const columns = emptyColumns(size)
  const changes: Change[] = []
  for (let i = 0; i < size; i++) {
    const created = FROM + random.below(UNTIL - FROM)
    columns.createdOn[i] = created
    const from = changes.length
    liveOn(random, created, changes)
    const mine = changes.slice(from)
    columns.stage[i] = lastOf(mine, STAGE, 0)
    columns.closeDate[i] = lastOf(mine, CLOSE_DATE, created + 90)
    columns.amount[i] = lastOf(mine, AMOUNT, 1_000_000)
    columns.start[i + 1] = changes.length
  }
  return asHistory(size, columns, changes)
}

/** What happens to one deal: stages, pushes and cuts, until it is won, lost, or left alone. */
function liveOn(random: Random, created: number, changes: Change[]): void {
  let [day, stage, closeDate, amount] = [created, 0, created + 90, 1_000_000]
  const change = (field: number, before: number, after: number) =>
    changes.push({ field, day, before, after })
  for (let step = 0; step < 40; step++) {
    day += 1 + Math.floor(random.exponential(26))
    if (day > UNTIL) return
    const draw = random.uniform()
    if (draw < 0.4 && stage < 4) change(STAGE, stage, ++stage)
    else if (draw < 0.75) {
      const to = closeDate + (draw < 0.43 ? 270 : 30)
      change(CLOSE_DATE, closeDate, to)
      closeDate = to
    } else if (draw < 0.9) {
      change(AMOUNT, amount, Math.round(amount * 0.9))
      amount = Math.round(amount * 0.9)
    } else if (draw < 0.92) {
      change(STAGE, stage, SUSPECT)
      stage = SUSPECT
    } else {
      change(STAGE, stage, stage === 4 ? WON : LOST)
      change(CLOSE_DATE, closeDate, day)
      return
    }
  }
}

function lastOf(changes: readonly Change[], field: number, otherwise: number): number {
  return changes.findLast((c) => c.field === field)?.after ?? otherwise
}

function emptyColumns(size: number) {
  return {
    createdOn: new Int32Array(size),
    stage: new Int32Array(size),
    closeDate: new Int32Array(size),
    amount: new Float64Array(size),
    start: new Uint32Array(size + 1),
  }
}

function asHistory(
  size: number,
  columns: ReturnType<typeof emptyColumns>,
  changes: readonly Change[],
): History {
  const nothing = { codes: new Int32Array(size).fill(-1), values: [] }
  const none = new Int32Array(size).fill(NO_DAY)
  const text = { length: size, at: (index: number) => `deal ${index}` }
  return {
    size,
    reportedUntil: instantOfDay(UNTIL),
    key: Float64Array.from({ length: size }, (_, i) => i),
    id: text,
    name: text,
    createdOn: columns.createdOn,
    closedOn: none,
    firstSeenOn: none,
    stage: { codes: columns.stage, values: STAGES },
    outcome: new Uint8Array(size),
    closeDate: columns.closeDate,
    buyerDate: none,
    amount: columns.amount,
    probability: new Float64Array(size).fill(Number.NaN),
    currency: { codes: new Int32Array(size), values: ['USD'] },
    owner: { codes: new Int32Array(size).map((_, i) => i % 200), values: [] },
    account: { codes: new Int32Array(size).map((_, i) => i >> 1), values: accountNames(size) },
    lossReason: nothing,
    competitor: nothing,
    forecastCategory: nothing,
    gone: new Uint8Array(size),
    deleted: new Uint8Array(size),
    stageMeaning: STAGES.map((_, s) =>
      s === WON ? 'won' : s === LOST ? 'lost' : s === SUSPECT ? 'parked' : 'open',
    ),
    stageOrder: STAGES.map((_, s) => (s < SUSPECT ? s : -1)),
    attributes: [],
    changes: {
      start: columns.start,
      field: Uint8Array.from(changes, (c) => c.field),
      attribute: new Int16Array(changes.length).fill(-1),
      day: Int32Array.from(changes, (c) => c.day),
      before: Float64Array.from(changes, (c) => c.before),
      after: Float64Array.from(changes, (c) => c.after),
      precision: new Uint8Array(changes.length),
    },
    activities: {
      start: new Uint32Array(size + 1),
      day: new Int32Array(0),
      direction: new Uint8Array(0),
    },
    doubts: [],
  }
}

function accountNames(size: number): string[] {
  return Array.from({ length: (size >> 1) + 1 }, (_, a) => `account ${a}`)
}
