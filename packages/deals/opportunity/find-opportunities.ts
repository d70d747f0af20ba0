import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { OPEN } from '../cohort/endings.ts'
import type { History } from '../cohort/history.ts'
import type { SearchHits } from '../report/page-schemas.ts'
import { isoOfDay, NO_DAY, sayDay } from '../shared/day.ts'
import { oncePer } from '../shared/once-per.ts'
import { BURIED, LONG_DATED, STALLED } from '../truth/judge.ts'
import { tellOpportunity } from '../truth/opportunity-told.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { stateOf } from './headline.ts'

/** How well a deal answers to a text; the higher the better, 0 not at all. */
const NOT = 0

/** The deals whose name, account or id holds a text, the nearest and open ones first. */
export function findOpportunities(
  truth: Truth,
  { text, limit }: { text: string; limit: number },
): SearchHits {
  const { cohort } = truth
  const wanted = plain(text)
  const best: { row: number; rank: number }[] = []
  for (let row = 0; row < cohort.size && wanted !== ''; row++) {
    const rank = rankOf(cohort, row, wanted)
    const last = best.at(-1)
    if (rank === NOT || (best.length === limit && last && rank <= last.rank)) continue
    const at = best.findIndex((other) => other.rank < rank)
    best.splice(at < 0 ? best.length : at, 0, { row, rank })
    best.length = Math.min(best.length, limit)
  }
  return {
    asOf: isoOfDay(cohort.day),
    hits: best.map(({ row }) => ({
      opportunity: tellOpportunity(cohort, row),
      state: stateOf(truth, row),
      text: sayHit(truth, row),
    })),
  }
}

/** Whether a deal's name, account or id holds a text that was made plain. */
export function isNamed(cohort: Cohort, row: number, wanted: string): boolean {
  return rankOf(cohort, row, wanted) > NOT
}

function rankOf(cohort: Cohort, row: number, wanted: string): number {
  const i = cohort.index[row] ?? 0
  const texts = textsOf(cohort.history)
  const name = texts.names[i] ?? ''
  const account = texts.accounts[cohort.account[row] ?? -1] ?? ''
  const open = cohort.standing[row] === STANDING_OPEN ? 1 : 0
  if (texts.ids[i] === wanted) return 9
  if (name.startsWith(wanted)) return 6 + open
  if (name.includes(` ${wanted}`) || account.startsWith(wanted)) return 4 + open
  if (name.includes(wanted) || account.includes(wanted)) return 2 + open
  return NOT
}

interface Texts {
  readonly names: readonly string[]
  readonly ids: readonly string[]
  readonly accounts: readonly string[]
}

const textsOf = oncePer(
  (history: History): Texts => ({
    names: Array.from({ length: history.size }, (_, i) => plain(history.name.at(i))),
    ids: Array.from({ length: history.size }, (_, i) => plain(history.id.at(i))),
    accounts: history.account.values.map(plain),
  }),
)

/** A text without case, accents and outer spaces. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

function sayHit(truth: Truth, row: number): string {
  const { cohort } = truth
  const stage = cohort.history.stage.values[cohort.stage[row] ?? -1]
  const how = sayHow(truth, row)
  return stage === undefined || cohort.ending[row] !== OPEN ? how : `${stage} · ${how}`
}

function sayHow(truth: Truth, row: number): string {
  const { cohort } = truth
  const since = truth.since[row] ?? NO_DAY
  const ended = cohort.closedOn[row] ?? NO_DAY
  const on = ended === NO_DAY ? '' : ` on ${sayDay(ended)}`
  switch (stateOf(truth, row)) {
    case 'won':
      return `won${on}`
    case 'lost':
      return `let go${on}`
    case 'noDecision':
      return `no decision${on}`
    case 'gone':
      return 'gone from the CRM'
    default:
      if (truth.state[row] === BURIED) return `looks over since ${sayDay(since)}`
      if (truth.state[row] === STALLED) return `stalled since ${sayDay(since)}`
      return truth.state[row] === LONG_DATED ? 'long-dated' : 'live'
  }
}
