import { type LookedBack, type LookingBack, SAY_FOUND } from '@closed-learned/deals'
import { wrap } from './layout.ts'
import { listed, page } from './page.ts'

/** Early endings of one's own that can be looked at again, what one found, and the sum of all. */
export function presentLookingBack(told: LookingBack): string {
  const { answer, due, found, overshoot, doubts } = told
  return page(
    answer,
    [
      ...due.map(({ opportunity: { id, name }, text }) => wrap(`${name} (${id}): ${text}`, 2)),
      found.length === 0
        ? ''
        : listed(
            'What you found:',
            found.map(({ opportunity, found }) => `${opportunity.name}: ${SAY_FOUND[found]}`),
          ),
      wrap(overshoot.text, 2),
    ],
    doubts,
  )
}

/** What was found just now. */
export const presentLookedBack = ({ opportunity, found }: LookedBack): string =>
  page(`${opportunity.name}: ${SAY_FOUND[found]}.`, [wrap('Kept, and yours alone.', 2)])
