import type { Cohort } from '../cohort/cohort.ts'
import { STANDING_GONE } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { HISTORY_FIELDS } from '../cohort/history.ts'
import { type Day, NO_DAY, sayDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import type { RowsByAccount } from './by-account.ts'
import { type Sign, SignWriter } from './sign.ts'

/** The new deal comes at most this long after the old one ended … */
const AFTER_DAYS = 90

/** … or this long before it. */
const BEFORE_DAYS = 14

const NAME = HISTORY_FIELDS.indexOf('name')

/** Re-created as new: a deal of the same name and account ended without a win just before. */
export function recreated(cohort: Cohort, accounts: RowsByAccount): Sign {
  const sign = new SignWriter('recreated', 'told', cohort.size)
  for (let r = 0; r < cohort.size; r++) {
    const created = cohort.createdOn[r] ?? NO_DAY
    const ended = created === NO_DAY ? NO_DAY : predecessorEnded(cohort, accounts, r, created)
    if (ended !== NO_DAY) sign.shows(r, 1, Math.max(created, ended), created - ended)
  }
  return sign.done((row) => {
    const days = sign.days[row] ?? 0
    const ended = 'a deal of the same name and account ended'
    const when = days > 0 ? `${sayDays(days)} after ${ended}` : `while ${ended}`
    return `Created on ${sayDay(cohort.createdOn[row] ?? 0)}, ${when}.`
  })
}

/** The day on which the deal ended that this one takes up again; NO_DAY if there is none. */
function predecessorEnded(cohort: Cohort, accounts: RowsByAccount, row: number, created: Day): Day {
  let nearest = NO_DAY
  let name: string | undefined
  for (const other of accounts.rowsOf(cohort.account[row] ?? -1)) {
    const ended = endedWithoutWin(cohort, other)
    const earlier = (cohort.createdOn[other] ?? NO_DAY) < created
    if (other === row || ended === NO_DAY || !earlier) continue
    if (created - ended > AFTER_DAYS || ended - created > BEFORE_DAYS) continue
    name ??= nameThen(cohort, row)
    if (name !== '' && nameThen(cohort, other) === name) nearest = Math.max(nearest, ended)
  }
  return nearest
}

function endedWithoutWin(cohort: Cohort, row: number): Day {
  if (cohort.standing[row] === STANDING_GONE) return cohort.goneOn[row] ?? NO_DAY
  const ending = cohort.ending[row]
  return ending === OPEN || ending === WON ? NO_DAY : (cohort.closedOn[row] ?? NO_DAY)
}

/** The name without marks of a copy; empty where it was renamed later, since then it is not known. */
function nameThen(cohort: Cohort, row: number): string {
  const i = cohort.index[row] ?? 0
  const { start, field, day } = cohort.history.changes
  for (let k = (start[i + 1] ?? 0) - 1; k >= (start[i] ?? 0) && (day[k] ?? 0) > cohort.day; k--)
    if (field[k] === NAME) return ''
  return bareName(cohort.history.name.at(i))
}

/** `Copy of Acme – Renewal (2)` and `ACME - renewal v2 new` → `acme renewal`. */
function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\s*copy of\s+/, '')
    .replace(/\(\s*(copy|new|\d+)\s*\)/g, ' ')
    .replace(/[\s–—_-]*\b(copy|new|v\d+|#\d+|reopened|again)\s*$/g, ' ')
    .replace(/[\s–—_-]*\b(copy|new|v\d+|#\d+|reopened|again)\s*$/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
