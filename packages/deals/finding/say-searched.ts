import type { SegmentSearch } from '@closed-learned/analysis'
import { sayCount } from '../shared/say.ts'
import type { SegmentQuestion } from './segment-question.ts'

const DOES = {
  lost: 'losing',
  slow: 'losing late',
  noDecision: 'ending without a decision',
} as const

const UP_TO = ['', 'one condition', 'up to two conditions', 'up to three conditions']

/** The same whether or not there are such places. */
const NOT_TOLD =
  'Places that only the pace of closing, or a value filled in late, makes stand out are not told.'

/** What was looked at, and what that promises. */
export function saySearched(
  { outcome, data }: SegmentQuestion,
  { searched, exploratory }: SegmentSearch,
): string {
  const { attributes, conjunctions, depth } = searched
  if (data.outcome.length > 0 && new Set(data.outcome).size < 2)
    return 'There was nothing to compare: all deals went alike.'
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
    exploratory.length === 0
      ? ''
      : ' Of what is only worth a look, at most one in ten is chance, averaged over many searches; of the few that are shown it can be more.'
  return `${looked} ${promise}${more} ${NOT_TOLD} What is found says where, not why.`
}
