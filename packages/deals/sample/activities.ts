import type { Day } from '../shared/day.ts'
import { workday } from './calendar.ts'
import type { Chance } from './chance.ts'
import { type Fate, OPEN_STAGES } from './fates.ts'
import { revivalOf } from './handling.ts'
import { momentOfWork, type Plan } from './plans.ts'
import type { StoryDates } from './story.ts'
import {
  CALL_SUBJECTS,
  EMAIL_AFTER_THE_END,
  EMAIL_FROM_BUYER,
  EMAIL_FROM_US,
  MEETING_SUBJECTS,
} from './words/field.ts'

/** An e-mail, a call or a meeting about a deal. */
export interface Activity {
  readonly type: 'Email' | 'Call' | 'Meeting'
  readonly direction: 'Outbound' | 'Inbound'
  readonly subject: string
  /** Instant (milliseconds). */
  readonly at: number
}

/** A stretch of days with one rhythm; `answers` is the share that comes from the buyer. */
interface Phase {
  readonly from: Day
  readonly until: Day
  readonly every: readonly [least: number, most: number]
  readonly answers: number
}

/** What was written, said and met about a deal, in order of time, up to closing or the as-of. */
export function activitiesOf(
  plan: Plan,
  fate: Fate,
  dates: StoryDates,
  chance: Chance,
): Activity[] {
  const activities: Activity[] = []
  const last = Math.min(fate.endsOn, dates.asOf)
  const way = progressOf(fate)
  for (const phase of phases(plan, fate)) {
    let day = phase.from
    for (;;) {
      const on = workday(day)
      if (on > last || on >= phase.until) break
      const at = momentOfWork(on, plan.territory.team, chance)
      if (at > plan.createdAt) activities.push({ ...contact(phase, way(on), chance), at })
      day = on + Math.max(1, chance.whole(...phase.every))
    }
  }
  return activities.sort((a, b) => a.at - b.at)
}

/** How far a deal has come on a day: by the stage that it is in. */
function progressOf(fate: Fate): (day: Day) => number {
  return (day) => {
    const reached = fate.path.filter((step) => step.on <= day).at(-1)?.stage ?? 'Qualification'
    return OPEN_STAGES.indexOf(reached) / OPEN_STAGES.length + 0.08
  }
}

function phases(plan: Plan, fate: Fate): Phase[] {
  const end = fate.reopened?.lostOn ?? fate.endsOn
  const alive = fate.revived ? (fate.buriedOn ?? end) : (fate.diedOn ?? end)
  const list: Phase[] = []
  const lively = (from: Day, until: Day) =>
    list.push({ from, until, every: [2, 10], answers: 0.46 })
  if (fate.pause) {
    lively(plan.createdOn, fate.pause.from)
    const { from, until } = fate.pause
    list.push({ from: from + 2, until: Math.min(until, end), every: [25, 55], answers: 0.4 })
    lively(until, alive)
  } else {
    lively(plan.createdOn, alive)
  }
  const rhythm = fate.manner === null ? null : AFTER[fate.manner]
  if (rhythm) {
    const from = alive + rhythm[0]
    list.push({ from, until: end, every: rhythm, answers: fate.revived ? 0.2 : 0 })
  }
  if (fate.reopened) {
    const from = fate.reopened.backOn
    list.push({ from, until: fate.endsOn, every: [12, 30], answers: 0.08 })
  }
  const revival = revivalOf(fate)
  if (revival !== null) lively(revival - 20, fate.endsOn)
  return list
}

/** Days between two attempts to reach the buyer once the deal is lost in fact; null: none. */
const AFTER: Readonly<
  Record<NonNullable<Fate['manner']>, readonly [least: number, most: number] | null>
> = {
  letGo: [7, 18],
  silent: null,
  sliding: [16, 34],
  thrown: [50, 120],
  parked: [60, 130],
  lingering: [20, 44],
}

function contact(phase: Phase, progress: number, chance: Chance): Omit<Activity, 'at'> {
  const kind = chance.unit()
  const inbound = chance.yes(phase.answers)
  const direction = inbound ? 'Inbound' : 'Outbound'
  if (phase.answers === 0) {
    const call = kind > 0.78
    const subject = call ? 'Left a voicemail' : chance.pick(EMAIL_AFTER_THE_END)
    return { type: call ? 'Call' : 'Email', direction, subject }
  }
  const about = (subjects: readonly string[]) => aboutNow(subjects, progress, chance)
  if (kind < 0.58) {
    const subject = about(inbound ? EMAIL_FROM_BUYER : EMAIL_FROM_US)
    return { type: 'Email', direction, subject }
  }
  if (kind < 0.82) return { type: 'Call', direction, subject: about(CALL_SUBJECTS) }
  return { type: 'Meeting', direction, subject: about(MEETING_SUBJECTS) }
}

/** A subject that comes up about there on the way, 0 at the beginning, 1 at a signature. */
function aboutNow(subjects: readonly string[], progress: number, chance: Chance): string {
  const place = Math.floor(progress * subjects.length + chance.between(-1.2, 1.2))
  return subjects[Math.max(0, Math.min(subjects.length - 1, place))] ?? ''
}
