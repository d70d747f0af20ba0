import { oncePer } from '../shared/once-per.ts'
import { sayNumber } from '../shared/say.ts'
import { ENOUGH_LIKE_IT } from './chances.ts'
import { BURIED } from './judge.ts'
import { whoseOf } from './told-to.ts'
import type { Truth } from './truth-as-of.ts'

/**
 * The doubt that few past deals showed what open ones show that look lost: then rules speak alone. Told to
 * those who are told what became of past deals: owners of theirs, and the operator.
 */
export const fewLike = oncePer((truth: Truth): string[] => {
  const whose = whoseOf(truth)
  if (whose !== 'all' && whose !== 'yours') return []
  let few = 0
  for (let row = 0; row < truth.state.length; row++)
    if (truth.state[row] === BURIED && isUnknown(truth, row)) few++
  if (few === 0) return []
  const shows = few === 1 ? 'shows' : 'show'
  return [
    `Of those that look lost, ${sayNumber(few)} ${shows} what fewer than ${ENOUGH_LIKE_IT} past deals had shown: there a rule speaks, and past deals do not.`,
  ]
})

function isUnknown(truth: Truth, row: number): boolean {
  const signals = truth.signalsOf(row).filter((s) => !s.contradicted && s.tier === 'buried')
  return signals.every(({ base }) => (base?.deals ?? 0) < ENOUGH_LIKE_IT)
}
