import type { CheckTold } from '@closed-learned/deals'
import { posted, put } from '../../frame/kept-request.ts'
import type { Begun } from './begun.ts'

/** What stands in the form of a check. */
export interface CheckWritten {
  readonly content: CheckTold['content']
  readonly lesson: string | null
  /** Of the version that it was made from; null: there is none yet. */
  readonly version: number | null
}

/** A check to begin with: as it stands, from a lesson, or of nothing. */
export function checkBegun(
  check: CheckTold | null,
  begun: Begun | null,
  stages: readonly string[],
): CheckWritten {
  if (check !== null) {
    const { content, lesson, version } = check
    return { content, lesson, version }
  }
  const { because = '', nextTime = '', where = [], stage = null, lesson = null } = begun ?? {}
  const fromStage = stage !== null && stages.includes(stage) ? stage : null
  const content = { question: nextTime, disqualifies: because, fromStage, where }
  return { content, lesson, version: null }
}

/** What is asked of the server, or in words what is still missing. */
export function checkRequest(id: string | null, { content, lesson, version }: CheckWritten) {
  const { where, ...said } = content
  if (said.question.trim() === '' || said.disqualifies.trim() === '')
    return 'Write the question, and which answer ends it, first.'
  const body = { ...said, where: [...where], lesson }
  if (id === null || version === null) return posted('/checks', { body })
  return put('/checks/{id}', { params: { path: { id } }, body: { ...body, version } })
}
