import type { LessonDraftTold } from '@closed-learned/deals'
import { keepHere, nameHere, readHere } from '../../frame/kept-here.ts'

export type LessonWritten = LessonDraftTold['content']

/** A lesson as this browser keeps it. */
export interface KeptLesson {
  readonly content: LessonWritten
  /** Whether the server has it as it stands. */
  readonly isThere: boolean
  /** What the server had when it was last the same as here; null where that is not known. */
  readonly there: LessonWritten | null
}
type Kept = Readonly<Record<string, KeptLesson>>

const nameOf = (member: string) => nameHere(member, 'lessons')

/** What a member has written here, by the id of the draft. */
export function keptLessons(member: string): Kept {
  return readHere<Kept>(nameOf(member)) ?? {}
}

export function keepLesson(member: string, id: string, kept: KeptLesson): void {
  keepHere(nameOf(member), { ...keptLessons(member), [id]: kept })
}

export function forgetLesson(member: string, id: string): void {
  const { [id]: _gone, ...rest } = keptLessons(member)
  keepHere(nameOf(member), rest)
}

export const NOTHING_WRITTEN: LessonWritten = {
  when: '',
  where: [],
  stage: null,
  competitor: null,
  roles: [],
  cause: 'unknown',
  because: '',
  nextTime: '',
  productArea: null,
  tag: 'insight',
  route: null,
  losses: [],
}
