import { capital, sayList } from '../overview/say-few.ts'
import type { SegmentCondition } from '../report/trend-schemas.ts'
import type { Phrase } from './phrase.ts'
import { sayCondition } from './say-condition.ts'

/** A segment as a title: `Retail accounts in DACH that came by partner referral`. */
export function sayWhere(where: readonly SegmentCondition[]): string {
  return capital(saySegment(where))
}

/** The same within a sentence: `deals in DACH`. */
export function saySegment(where: readonly SegmentCondition[]): string {
  const phrases = where.map(sayCondition)
  const said = (place: Phrase['place']) =>
    phrases.flatMap((phrase) => (phrase.place === place ? [phrase.said] : []))
  const kinds = said('before')
  const clauses = said('clause').toSorted((a, b) => Number(isWhose(a)) - Number(isWhose(b)))
  const noun = kinds.length > 0 ? `${kinds.join(' ')} accounts` : 'deals'
  return [noun, ...said('near'), sayList(said('with')), sayList(clauses)]
    .filter((part) => part !== '')
    .join(' ')
}

function isWhose(clause: string): boolean {
  return clause.startsWith('whose')
}
