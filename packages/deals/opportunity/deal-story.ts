import { STANDING_OPEN } from '../cohort/cohort.ts'
import type { OpportunityStory } from '../report/page-schemas.ts'
import { type Day, isoOfDay, isoOrNull, NO_DAY, sayDay } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import { sayDays } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { endOf } from './glyph-of.ts'
import { knowableOn } from './knowable.ts'
import { type Life, lifeOf, type Move } from './life.ts'
import { type Silence, silencesOf } from './silences.ts'
import { stageLevels } from './stage-levels.ts'

/** The whole story of one row up to the cohort's day. */
export function dealStory(truth: Truth, row: number): OpportunityStory {
  const { cohort } = truth
  const life = lifeOf(cohort, row) ?? nothingOf(cohort.day)
  const code = cohort.history.currency.values[cohort.currency[row] ?? -1]
  const levelOf = stageLevels(cohort.history)
  const knowable = knowableOn(truth, row)
  const open = cohort.standing[row] === STANDING_OPEN
  return {
    from: isoOfDay(life.from),
    today: isoOfDay(life.today),
    until: isoOfDay(endOf(truth, row, life)),
    currency: code ?? null,
    bands: life.stays.map(({ stage, from, to }) => ({
      stage: cohort.history.stage.values[stage] ?? '',
      from: isoOfDay(from),
      to: isoOfDay(to),
      ...levelOf(stage),
    })),
    moves: life.moves.map(moveTold),
    amounts: life.amounts.map(({ on, minor }) => ({
      on: isoOfDay(on),
      amount: majorOf(minor, code ?? NO_CURRENCY),
    })),
    contacts: contactsOf(truth, row, life),
    silences: silencesOf(truth, row, life).map((span) => silenceTold(span, life)),
    pauses: life.pauses.map(({ from, to }) => ({ from: isoOfDay(from), to: isoOfDay(to) })),
    knowable:
      knowable === NO_DAY
        ? null
        : { on: isoOfDay(Math.max(life.from, knowable)), text: 'could first have been known here' },
    closeDate: open ? isoOrNull(cohort.closeDate[row] ?? NO_DAY) : null,
    buyerDate: isoOrNull(cohort.buyerDate[row] ?? NO_DAY),
  }
}

const nothingOf = (day: Day): Life => ({
  from: day,
  today: day,
  stays: [],
  moves: [],
  amounts: [],
  pauses: [],
})

function moveTold({ on, from, to }: Move) {
  const days = to - from
  const by = days > 0 ? `Pushed ${sayDays(days)}` : `Pulled in ${sayDays(-days)}`
  return {
    on: isoOfDay(on),
    from: isoOfDay(from),
    to: isoOfDay(to),
    days,
    text: `${by} on ${sayDay(on)}`,
  }
}

const WHO = ['unknown', 'us', 'buyer'] as const

function contactsOf({ cohort }: Truth, row: number, life: Life): OpportunityStory['contacts'] {
  const { start, day, direction } = cohort.history.activities
  const i = cohort.index[row] ?? 0
  const contacts: OpportunityStory['contacts'][number][] = []
  for (let a = start[i] ?? 0; a < (start[i + 1] ?? 0) && (day[a] ?? 0) <= cohort.day; a++) {
    const on = day[a] ?? NO_DAY
    if (on >= life.from && on <= life.today)
      contacts.push({ on: isoOfDay(on), by: WHO[direction[a] ?? 0] ?? 'unknown' })
  }
  return contacts
}

function silenceTold({ from, to, unanswered }: Silence, life: Life) {
  const days = to - from
  const what = unanswered ? 'no reply from the buyer' : 'no contact'
  const text = to === life.today ? `${what} since ${sayDay(from)}` : `${what} for ${sayDays(days)}`
  return { from: isoOfDay(from), to: isoOfDay(to), days, text }
}
