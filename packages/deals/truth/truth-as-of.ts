import type { Cohort } from '../cohort/cohort.ts'
import { NO_DAY } from '../shared/day.ts'
import { rowsByAccount } from './by-account.ts'
import { chancesOf } from './chances.ts'
import { type Habits, habitsOf } from './habits.ts'
import { type Judgement, judgeOf } from './judge.ts'
import type { Odds } from './landmark/odds.ts'
import type { OddsLearned } from './landmark/odds-model.ts'
import { oddsOf } from './landmark/odds-of.ts'
import { oddsSign } from './landmark/odds-sign.ts'
import { lingering } from './lingering.ts'
import { parked } from './parked.ts'
import { reassigned } from './reassigned.ts'
import { recreated } from './recreated.ts'
import { renamed } from './renamed.ts'
import { reopened } from './reopened.ts'
import type { Sign } from './sign.ts'
import { silent } from './silent.ts'
import { slides } from './slides.ts'
import { split } from './split.ts'
import { type Story, storyOf } from './story.ts'
import { thrown } from './thrown.ts'
import type { ToldTo } from './told-to.ts'
import { type ContactRecord, contactRecord } from './touches.ts'
import { truthDoubts } from './truth-doubts.ts'

/** The truth about the opportunities of a cohort, one entry a row. */
export interface Truth extends Judgement {
  readonly cohort: Cohort
  readonly story: Story
  readonly habits: Habits
  readonly signs: readonly Sign[]
  /**
   * For closed deals too: the first day of the signs of burial that stood at the end, those that past
   * deals contradict left out; NO_DAY if none.
   */
  readonly firstSign: Int32Array
  readonly doubts: readonly string[]
  /** What past deals tell of the odds of open ones; absent while it is not learned, or cannot be. */
  readonly odds?: Odds | undefined
  /** Why there is no model, where that was looked into; absent otherwise. */
  readonly whyNoOdds?: string | undefined
  /** For whom it was made; absent: for the operator, who sees all. */
  readonly toldTo?: ToldTo
  /** What its owner filed about an open deal, as a sentence before its signs; absent: nothing. */
  readonly said?: (row: number) => string | null
}

/**
 * Tells which open opportunities are alive, stalled or lost in fact, with what was knowable then: by rules,
 * and by the odds that were learned of past deals, where they are given.
 */
export function truthAsOf(cohort: Cohort, learned?: OddsLearned): Truth {
  const story = storyOf(cohort)
  const habits = habitsOf(cohort, story)
  const record = contactRecord(cohort)
  const odds = learned?.model ? oddsOf(cohort, learned.model) : undefined
  const signs = [
    ...signsOf(cohort, story, habits, record),
    ...(odds === undefined ? [] : [oddsSign(cohort, odds)]),
  ]
  const judge = judgeOf(
    cohort,
    signs,
    chancesOf(cohort, habits),
    odds?.model.used ? odds : undefined,
  )
  const doubts = truthDoubts(cohort, habits, record, judge.overall)
  return {
    cohort,
    story,
    habits,
    signs,
    firstSign: firstSigns(cohort, signs, judge),
    ...judge,
    doubts,
    odds,
    whyNoOdds: learned?.why ?? undefined,
  }
}

function signsOf(cohort: Cohort, story: Story, habits: Habits, record: ContactRecord): Sign[] {
  const accounts = rowsByAccount(cohort)
  return [
    thrown(cohort, story),
    parked(cohort, story),
    lingering(cohort, story, habits),
    silent(cohort, story, habits, record),
    slides(cohort, story),
    reopened(cohort, story),
    recreated(cohort, accounts),
    split(cohort, story, accounts),
    renamed(cohort, story),
    reassigned(cohort, story),
  ]
}

function firstSigns(
  cohort: Cohort,
  signs: readonly Sign[],
  { contradicts }: Judgement,
): Int32Array {
  const first = new Int32Array(cohort.size).fill(NO_DAY)
  for (const sign of signs) {
    if (sign.tier !== 'buried') continue
    for (let r = 0; r < cohort.size; r++) {
      const strength = sign.strength[r] ?? Number.NaN
      const on = sign.on[r] ?? NO_DAY
      if (Number.isNaN(strength) || (first[r] !== NO_DAY && on >= (first[r] ?? 0))) continue
      if (!contradicts(sign, strength)) first[r] = on
    }
  }
  return first
}
