import type { FoundSegment, SegmentSearch, SegmentTest } from '@closed-learned/analysis'
import { nameWhere } from '../finding/name-where.ts'
import { saySegment } from '../finding/say-where.ts'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import { sayWhyAlone } from '../finding/why-alone.ts'
import { mayTell } from './places.ts'

/** Tells of places that stand out by themselves why the search does not confirm them; for many places at once. */
export function whyAlone(question: SegmentQuestion, search: SegmentSearch) {
  const names = new Map<FoundSegment, string | null>()
  const nameOf = (found: FoundSegment): string | null => {
    const known = names.get(found)
    if (known !== undefined) return known
    const isTold = mayTell(question, found.where)
    const name = isTold ? saySegment(nameWhere(question, found.where)) : null
    names.set(found, name)
    return name
  }
  return ({ where }: SegmentTest): string => sayWhyAlone(search, where, nameOf)
}
