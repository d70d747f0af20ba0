import { capital, sayList } from '../overview/say-few.ts'
import { sayCount, sayNumber } from '../shared/say.ts'
import { isOfFew } from './closings.ts'
import type { EndingClasses } from './ending-classes.ts'
import type { Followed, Verdict } from './followed.ts'
import { sayChange, sayQuarter } from './say-movement.ts'
import type { StatedReasons } from './stated-reasons.ts'

/** Losses that have to state a reason before it is said which reasons lead. */
const ENOUGH_STATED = 20

/** Reasons that lead. */
const LEADING = 3

/** Movements that find room in the headline. */
const MOST = 2

type Verdicts = ReadonlyMap<Followed, Verdict>

/** What moves among the stated reasons and the endings, or that nothing does; one sentence. */
export function reasonsAnswer(
  reasons: StatedReasons,
  endings: EndingClasses,
  verdicts: Verdicts,
): string {
  const { base, followed } = reasons
  const { lost } = base.closings
  const stating = base.deals
  if (lost.length === 0) return 'No deal has been lost yet.'
  if (isOfFew(base.closings, lost)) return 'Too few owners to say anything about losses.'
  const losses = sayCount(lost.length, 'loss', 'losses')
  const moves = [
    ...followed.flatMap((one) => sayMove(one, verdicts, 'the stated reasons')),
    ...endings.followed.flatMap((one) => sayMove(one, verdicts, 'the ways in which deals end')),
  ]
  if (moves.length > 0)
    return `${capital(moves.slice(0, MOST).join('; '))}${sayRest(moves.length)}.`
  if (stating.length === 0)
    return `Your CRM does not say why deals are lost: ${losses}, no reason stated.`
  if (stating.length < ENOUGH_STATED && stating.length === lost.length)
    return `Not enough to tell why deals are lost: there ${lost.length === 1 ? 'is' : 'are'} ${losses}, and ${ENOUGH_STATED} that state a reason are needed.`
  if (stating.length < ENOUGH_STATED)
    return `Not enough to tell why deals are lost: ${sayNumber(stating.length)} of ${losses} ${stating.length === 1 ? 'states' : 'state'} a reason.`
  return sayLeading(followed, verdicts)
}

function sayMove({ name, course }: Followed, verdicts: Verdicts, among: string): string[] {
  const of = (one: Verdict) => {
    if (one.movement !== 'new')
      return `“${name}” ${one.movement} among ${among}, ${sayChange(course)}`
    const { quarters } = course.base.closings.closed
    return `“${name}” is new among ${among} since ${sayQuarter(quarters[one.since] ?? '')}`
  }
  return [...verdicts].flatMap(([followed, verdict]) =>
    followed.course === course && verdict.movement !== null ? [of(verdict)] : [],
  )
}

function sayRest(moves: number): string {
  const more = moves - MOST
  return more <= 0 ? '' : `; ${sayCount(more, 'more moves', 'more move')}`
}

function sayLeading(followed: readonly Followed[], verdicts: Verdicts): string {
  const leading = followed.slice(0, LEADING).map(({ name }) => `“${name}”`)
  if (leading.length === 0) return 'Too few owners to say anything about the reasons of losses.'
  const lead = `${sayList(leading)} ${leading.length === 1 ? 'leads' : 'lead'}`
  const tested = followed.some((one) => (verdicts.get(one)?.pValue ?? null) !== null)
  return tested
    ? `The reasons stay what they were: ${lead}; nothing has moved beyond chance.`
    : `${lead} the stated reasons; whether any of them moves cannot be told yet.`
}
