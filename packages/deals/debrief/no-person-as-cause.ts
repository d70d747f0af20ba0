import { adviseByRules } from '../words/advise-words.ts'
import type { WordAdvice } from '../words/word-advice.ts'

/** What to write where a text gives a person, or the buyer, as the cause. */
export interface Instead {
  readonly text: string
  /** The same in the case at hand, as a beginning. */
  readonly better: string
}

const ABOUT_BUYER =
  'A buyer is no cause here. Write what they needed that was not there, or what had to happen on their side first.'
const ABOUT_COLLEAGUE =
  'Nobody is a cause here. Write which step, answer or proof was missing, and by which day it would have helped.'

/** What to write instead; null where no person and no buyer is given as the cause. */
export function noPersonAsCause(text: string): Instead | null {
  const [first] = adviseByRules(text).filter(isAboutPerson)
  if (first === undefined) return null
  return {
    text: first.kind === 'blamesBuyer' ? ABOUT_BUYER : ABOUT_COLLEAGUE,
    better: first.better,
  }
}

const isAboutPerson = ({ kind }: WordAdvice) =>
  kind === 'blamesPerson' || kind === 'blamesBuyer' || kind === 'guilt'
