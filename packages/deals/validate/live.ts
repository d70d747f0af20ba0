import type { Random } from '@closed-learned/analysis'
import type { Day } from '../shared/day.ts'
import { between, chanceOfLogOdds, happens, logNormal, logOddsOf } from './chance.ts'
import type { Company } from './company.ts'
import { categoryOf, type DealLog } from './deal-log.ts'
import { type Fate, lastDayOfQuarter, TRULY_WON } from './fate.ts'

/** How a deal stands at some moment, as far as what is written next depends on it. */
export interface Standing {
  stage: number
  expected: Day
  amount: number
  probability: number
}

/** The stages through which a deal goes while it lives, chances and amounts beside them. */
export function advance(random: Random, company: Company, fate: Fate, log: DealLog, now: Standing) {
  const { pause, reach } = fate
  const waited = pause ? pause.until - pause.from : 0
  const active = fate.decided - fate.created - waited
  const entries = Array.from({ length: reach }, (_, k) => {
    const share = (k + between(random, 0.5, 1.5)) / (reach + 1)
    const day = fate.created + Math.round(share * active)
    return pause && day >= pause.from ? day + waited : day
  }).sort((a, b) => a - b)
  let parked = !pause
  for (const [k, day] of entries.entries()) {
    if (pause && !parked && day >= pause.until) parked = wait(company, fate, log, now)
    if (day >= fate.decided) break
    enter(random, company, fate, log, now, k + 1, day)
    if (happens(random, 0.03) && k > 0 && day + 5 < (entries[k + 1] ?? fate.decided)) {
      enter(random, company, fate, log, now, k, day + 2)
      enter(random, company, fate, log, now, k + 1, day + 4)
    }
  }
  if (!parked) wait(company, fate, log, now)
}

/** A pause that is spent in the parking stage, and back to where it was. */
function wait({ stages }: Company, { pause }: Fate, log: DealLog, now: Standing): true {
  if (!pause?.parks) return true
  log.write(pause.from, 'stage', stages.parked)
  log.write(pause.until, 'stage', now.stage)
  return true
}

function enter(
  random: Random,
  { stages }: Company,
  fate: Fate,
  log: DealLog,
  now: Standing,
  stage: number,
  day: Day,
): void {
  now.stage = stage
  log.write(day, 'stage', stage)
  const chance = sensed(random, (stage + 1) / (stages.open + 1), fate.worth)
  if (chance !== now.probability) log.write(day, 'probability', chance)
  if (categoryOf(chance) !== categoryOf(now.probability))
    log.write(day, 'forecastCategory', categoryOf(chance))
  now.probability = chance
  if (!happens(random, stage === stages.open - 1 ? 0.5 : 0.2)) return
  now.amount = 100 * Math.round((now.amount * Math.exp(0.15 * random.normal() - 0.04)) / 100)
  log.write(day, 'amount', now.amount)
}

/** What a rep says in tenths: the stage's own chance, with a dim sense of what the deal is worth. */
export function sensed(random: Random, usual: number, worth: number): number {
  const logOdds = logOddsOf(0.1 + 0.75 * usual) + 0.4 * worth + 0.6 * random.normal()
  return Math.min(9, Math.max(1, Math.round(10 * chanceOfLogOdds(logOdds)))) / 10
}

/** The close dates while it lives: optimistic at first, then moved on when they come near. */
export function slide(random: Random, company: Company, fate: Fate, log: DealLog, now: Standing) {
  const { pause, decided } = fate
  let paused = !pause
  for (let look = nextLook(random, now.expected); ; look = nextLook(random, now.expected, look)) {
    if (pause && !paused && look >= pause.from && pause.from < decided) {
      paused = true
      look = pause.from
      const to = pause.until + Math.round(between(random, 10, 70))
      if (to > now.expected) move(random, log, now, pause.from, to)
      if (pause.buyerDate) log.write(pause.from, 'buyerDate', pause.until)
      continue
    }
    if (look >= decided) break
    const left = decided - look
    const step = happens(random, 0.35)
      ? logNormal(random, left + 5, 0.35)
      : 7 + random.exponential(28)
    move(random, log, now, look, Math.max(now.expected, look) + Math.ceil(Math.min(step, 110)))
  }
  pull(random, company, fate, log, now)
}

/** The day on which somebody next looks at the close date: shortly before it, or once it has passed. */
export function nextLook(random: Random, expected: Day, last = Number.NEGATIVE_INFINITY): Day {
  const days = happens(random, 0.55) ? -between(random, 0, 6) : between(random, 0, 24)
  return Math.max(last + 1, Math.round(expected + days))
}

export function move(random: Random, log: DealLog, now: Standing, day: Day, to: Day): void {
  now.expected = happens(random, 0.3) ? lastDayOfQuarter(to) : to
  log.write(day, 'closeDate', now.expected)
}

/** A deal that goes well may be pulled in once it nears its end. */
function pull(random: Random, { habits }: Company, fate: Fate, log: DealLog, now: Standing) {
  const day = fate.decided - Math.round(between(random, 5, 0.2 * habits.wonDays))
  const last = log.written.findLast(({ field }) => field === 1)?.day ?? fate.created
  if (fate.outcome !== TRULY_WON || day <= Math.max(last, fate.created)) return
  if (now.expected < fate.decided + 20 || !happens(random, 0.5)) return
  now.expected = fate.decided + random.below(12)
  log.write(day, 'closeDate', now.expected)
}

/** Contacts while it lives; they grow rarer before a loss and while it waits. */
export function keepInTouch(random: Random, company: Company, fate: Fate, log: DealLog): void {
  const usual = company.owners[fate.owner]?.contactDays ?? company.habits.contactDays
  const { pause } = fate
  for (let day = fate.created; ; ) {
    const isWaiting = pause !== null && day >= pause.from && day < pause.until
    const fades = fate.outcome !== TRULY_WON && day > fate.decided - 25
    day += Math.ceil(random.exponential(usual * (isWaiting ? 5 : fades ? 1.8 : 1)))
    if (day >= fate.decided) return
    log.touch(day, happens(random, fades ? 0.3 : 0.45))
  }
}
