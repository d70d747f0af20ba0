import { STANDING_OPEN } from '../cohort/cohort.ts'
import { type Day, isoOfDay, NO_DAY, sayDay } from '../shared/day.ts'
import { BURIED, LONG_DATED } from '../truth/judge.ts'
import { STORY_EVENTS } from '../truth/story.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { sayLetGo } from './say-filing.ts'
import { isQuiet, type StandingAct } from './standing-act.ts'

/** What stands of a deal, by the store's number of it, for the one who reads. */
export type ActOf = (opportunity: number) => StandingAct | null

/**
 * The truth with what owners said of their open deals. One that was let go is lost in fact and shows
 * no flag again; one with a buyer's day is long-dated until then; one that goes on keeps its state.
 * Give acts of those deals only whose filings the reader may see.
 */
export function truthWithActs(truth: Truth, actOf: ActOf): Truth {
  const { cohort } = truth
  const acts = new Map<number, StandingAct>()
  for (let row = 0; row < cohort.size; row++) {
    if (cohort.standing[row] !== STANDING_OPEN) continue
    const act = actOf(cohort.history.key[cohort.index[row] ?? 0] ?? -1)
    if (act !== null) acts.set(row, act)
  }
  if (acts.size === 0) return truth
  const state = truth.state.slice()
  const since = truth.since.slice()
  const score = truth.score.slice()
  for (const [row, act] of acts) {
    if (act.as === 'quiet') continue
    state[row] = act.as === 'letGo' ? BURIED : LONG_DATED
    since[row] = act.as === 'letGo' ? firstDay(since[row] ?? NO_DAY, act.on) : NO_DAY
    if (!Number.isNaN(score[row] ?? Number.NaN)) score[row] = 0
  }
  return {
    ...truth,
    state,
    since,
    score,
    signalsOf: (row) => {
      const act = acts.get(row) ?? null
      return act === null || act.as === 'quiet' ? truth.signalsOf(row) : []
    },
    said: (row) => sayStanding(acts.get(row) ?? null, truth, row),
  }
}

/** Days on which an open deal was opened again in the CRM; the last of them, or null. */
export function reopenedOn({ story }: Truth, row: number): Day | null {
  let last: Day | null = null
  for (let e = story.start[row] ?? 0; e < (story.start[row + 1] ?? 0); e++)
    if (story.kind[e] === REOPENED) last = story.day[e] ?? last
  return last
}

const REOPENED = STORY_EVENTS.indexOf('reopened')

function firstDay(known: Day, other: Day): Day {
  return known === NO_DAY ? other : Math.min(known, other)
}

/** The sentence about a deal of which its owner has said something; null where a new flag came since. */
function sayStanding(act: StandingAct | null, truth: Truth, row: number): string | null {
  if (act === null) return null
  if (act.as === 'letGo')
    return `${sayLetGo(act.how)} here on ${sayDay(act.on)}; the CRM still shows it open.`
  if (act.as === 'longDated') return `Long-dated: the buyer gave ${sayDay(act.until)}.`
  const counting = truth.signalsOf(row).filter((s) => s.tier !== 'told' && !s.contradicted)
  const isNew = counting.some(({ kind, on }) => !isQuiet(act, { kind, on: isoOfDay(on) }))
  return isNew ? null : `Going on since ${sayDay(act.since)}; nothing new since then.`
}
