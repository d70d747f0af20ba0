import type { CarryOver, MyDeals } from '@closed-learned/deals'
import { table, wrap } from './layout.ts'
import { page } from './page.ts'
import { sayMoney } from './report.ts'

const SHOWN = 20

/** What needs its reader first, then their open deals, with the ids by which other commands name them. */
export function presentMyDeals({ answer, doubts, needs, rest, rows, own }: MyDeals): string {
  const waiting = needs.map(({ opportunity, text, verb, note }) =>
    [
      wrap(`${opportunity === null ? '' : `${opportunity.name} (${opportunity.id}): `}${text}`, 2),
      wrap([`${verb}.`, note].filter(Boolean).join(' '), 6),
    ].join('\n'),
  )
  const deals = rows.slice(0, SHOWN).map(({ opportunity, text }) => {
    const { id, name, stage } = opportunity
    const about = [name, sayMoney(opportunity), stage, id].filter(Boolean).join(', ')
    return [wrap(about, 4), wrap(text, 8)].join('\n')
  })
  const more = rows.length > SHOWN ? `  --json lists all ${rows.length}.` : ''
  return page(
    answer,
    [...waiting, rest === null ? '' : wrap(rest.text, 2), wrap(own.text, 2), ...deals, more],
    doubts,
  )
}

/** What was let go here and stands open in the CRM still. */
export function presentCarryOver({ answer, deals }: CarryOver): string {
  const rows = deals.map(({ opportunity: { id, name }, stage, on }) => [name, stage ?? '', on, id])
  return page(answer, [
    rows.length === 0 ? '' : table([['deal', 'in the CRM', 'let go', 'id'], ...rows]),
  ])
}
