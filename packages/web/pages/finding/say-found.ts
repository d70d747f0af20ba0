import { type Finding, type FindingPage, sayNumber, type TrendOutcome } from '@closed-learned/deals'
import type { Shown } from '../trends/shown.ts'
import { WORDS } from '../trends/words.ts'

/** `118 of 132 closed deals were lost.` */
export function sayHere(
  { lost, deals }: Finding,
  outcome: TrendOutcome,
  { happened, turned }: Shown,
): string {
  const count = turned ? deals - lost : lost
  return `${sayNumber(count)} of ${sayNumber(deals)} ${WORDS[outcome].among} ${happened}.`
}

/** What the other rate is of. */
export function sayElsewhere(outcome: TrendOutcome): string {
  return `of all other ${WORDS[outcome].among}. That is what is usual.`
}

/** Least p that is written out. */
const LEAST = 0.0001

/** How sure it is, and what it was compared with. */
export function saySure(
  finding: Finding,
  page: Pick<FindingPage, 'stands' | 'alone' | 'bound'>,
  { turned }: Shown,
): string {
  if (page.bound) return BOUND
  const { oddsRatio, pValue } = finding
  const compared = 'Compared only with deals of the same owner and quarter'
  const odds =
    oddsRatio === null
      ? ''
      : `, the odds are ${sayTimes(turned ? 1 / oddsRatio : oddsRatio)} those of other deals`
  const p = pValue < LEAST ? `p\u00a0below\u00a0${LEAST}` : `p\u00a0=\u00a0${pValue.toPrecision(2)}`
  return `${sayStanding(finding, page)} ${compared}${odds} (${p}).`
}

function sayStanding(
  { kind }: Finding,
  { stands, alone }: Pick<FindingPage, 'stands' | 'alone'>,
): string {
  if (alone !== null) return ALONE
  return stands === 'usual' ? USUAL : KINDS[kind]
}

const BOUND =
  'Not told apart from who sells there, and when: hardly any other deals are of the same owner and quarter, so that there is next to nothing to compare with.'

const ALONE =
  'Not confirmed: it stands out by itself, but the search, which looks at all places together, does not list it.'

const USUAL =
  'Not told apart from the usual: among so many combinations chance alone makes some look like this.'

const KINDS: Readonly<Record<Finding['kind'], string>> = {
  confirmed:
    'Confirmed: a search of this kind shows anything at all by chance at most once in twenty.',
  exploratory: 'Worth a look, no more: such a finding may well be chance.',
}

function sayTimes(ratio: number): string {
  return `${ratio >= 10 ? sayNumber(ratio) : ratio.toFixed(ratio < 1 ? 2 : 1)} times`
}
