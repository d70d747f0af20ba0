import type { AccountContent } from '../loss-account/account.ts'
import { causesGiven } from '../loss-account/account.ts'
import type { LessonDraftContent } from './lesson.ts'

/** What an account of a loss gives to a lesson. */
export type OfLoss = Pick<LessonDraftContent, 'when' | 'because' | 'nextTime' | 'cause' | 'roles'>

/**
 * A lesson as somebody's own account of a loss begins it: when and next time as they were said, the first
 * cause that is known, and what did not fit, else what could have been seen, as the reason.
 */
export function lessonOfLoss(content: Pick<AccountContent, 'causes' | 'debrief' | 'text'>): OfLoss {
  const { debrief } = content
  const causes = causesGiven({ ...content, causes: [...content.causes] })
  const unfit = (debrief?.fits ?? []).filter(({ how }) => how === 'didNotFit')
  const because = [...unfit.map(({ text }) => text), debrief?.couldSee ?? '', content.text]
  const against = (debrief?.committee ?? []).filter(({ stance }) => stance === 'against')
  return {
    when: debrief?.when ?? '',
    because: because.find((text) => text.trim() !== '') ?? '',
    nextTime: debrief?.nextTime || debrief?.couldDo || '',
    cause: causes.find((cause) => cause !== 'unknown') ?? 'unknown',
    roles: [...new Set(against.map(({ role }) => role))],
  }
}
