import type { SegmentSearch } from '@closed-learned/analysis'
import { sayCount } from '../shared/say.ts'
import type { SegmentQuestion } from './segment-question.ts'

const DOES = {
  lost: 'losing',
  slow: 'losing late',
  noDecision: 'ending without a decision',
} as const

const UP_TO = ['', 'one condition', 'up to two conditions', 'up to three conditions']

/** What was looked at, and what that promises. */
export function saySearched(
  { outcome, data }: SegmentQuestion,
  { searched, exploratory }: SegmentSearch,
): string {
  const { attributes, conjunctions, depth } = searched
  if (conjunctions === 0) return 'There was nothing to look at: no place has enough deals.'
  const like = data.owners ? 'owner and quarter' : 'quarter'
  const looked =
    `${sayCount(conjunctions, 'place', 'places')} of ${UP_TO[depth] ?? ''} on ` +
    `${sayCount(attributes, 'attribute', 'attributes')} ${conjunctions === 1 ? 'was' : 'were'} looked at, ` +
    `each compared only with deals of the same ${like}.`
  const promise =
    `If ${DOES[outcome]} had nothing to do with these attributes, at most one in twenty such ` +
    'searches would show any place.'
  const more =
    exploratory.length === 0 ? '' : ' Of what is only worth a look, one in ten may be chance.'
  return `${looked} ${promise}${more} What is found says where, not why.`
}
