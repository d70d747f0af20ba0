import { type BuyingSideTold, COMMITTEE_ROLES, STANCES } from '@closed-learned/deals'
import { wrap } from './layout.ts'
import { listed, page } from './page.ts'

/** What was noted of those who buy, and what the CRM states beside it. */
export function presentBuyingSide(told: BuyingSideTold): string {
  const { committee, incumbent, otherSolutions, prerequisites, stated, at } = told
  const named = (menu: readonly { value: string; name: string }[], value: string) =>
    menu.find((each) => each.value === value)?.name ?? value
  return page(
    at === null ? 'Nothing is noted yet.' : `Noted on ${at.slice(0, 10)}, by you alone.`,
    [
      listed(
        'Who decides:',
        committee.map(({ role, stance }) =>
          [named(COMMITTEE_ROLES, role), named(STANCES, stance)].join(': '),
        ),
      ),
      wrap(incumbent && `In place: ${incumbent}`, 2),
      listed('Other solutions:', otherSolutions),
      listed(
        'What must be there:',
        prerequisites.map(({ text, is }) => `${text} (${is})`),
      ),
      listed(
        'The CRM states:',
        stated.map(({ name, value }) => `${name}: ${value}`),
      ),
    ],
  )
}
