import { type ExplorePage, sayAttribute, sayNumber, sayRate, sayRates } from '@closed-learned/deals'
import { Stands } from '../../charts/Stands.tsx'
import { sayIso } from '../../frame/days.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Answer.module.css'
import { CellTable } from './CellTable.tsx'
import { cellRows } from './cell-rows.ts'
import { ListTable } from './ListTable.tsx'
import { rangeOf, tablesOf } from './tables.ts'

/** The table of the question, what is usual beside it, and how to read its marks. */
export function Answer({ page }: { readonly page: ExplorePage }) {
  const range = rangeOf(page)
  const title = titleOf(page)
  return (
    <Section title={title}>
      <Copyable title={title} note={`As of ${sayIso(page.asOf)}`} rows={() => cellRows(page)}>
        <Usual page={page} />
        {tablesOf(page).map((table) =>
          page.attributes.length === 1 ? (
            <ListTable key="" page={page} table={table} range={range} />
          ) : (
            <CellTable key={table.within} page={page} table={table} range={range} />
          ),
        )}
      </Copyable>
    </Section>
  )
}

/** `Lost, by Lead Source and Persona`. */
function titleOf({ outcome, attributes }: ExplorePage): string {
  const name = outcome === 'noDecision' ? 'Without a decision' : 'Lost'
  const [first = '', ...others] = attributes.map(sayAttribute)
  const last = others.pop()
  const middle = others.map((each) => `, ${each}`).join('')
  return `${name}, by ${first}${middle}${last === undefined ? '' : ` and ${last}`}`
}

/** What is usual; and what a mark means, where there is one. */
function Usual({ page: { usual, cells, threshold, basis } }: { readonly page: ExplorePage }) {
  const isMarked = cells.some(({ stands }) => stands === 'more' || stands === 'less')
  const isAlone = cells.some(({ alone }) => alone !== null)
  const isTold = cells.some(({ rate }) => rate !== null)
  return (
    <p className={css.usual}>
      {usual.value !== null && (
        <span>
          Usual: <b>{sayRate(usual.value)}</b>
          {usual.interval && ` (${sayRates(usual.interval)})`} of {sayNumber(usual.deals)} deals
          {isTold && ', the upright line'}.
        </span>
      )}
      {isMarked && (
        <span>
          <Mark direction="more" /> more often and <Mark direction="less" /> less often than chance
          explains, with every look at these attributes allowed for
          {threshold !== null && ` (p below ${sayThreshold(threshold)})`}.
        </span>
      )}
      {isAlone && (
        <span>By itself: not once the places that the search found are allowed for.</span>
      )}
      {!isMarked && !isAlone && basis !== null && (
        <span>No cell differs more than chance explains.</span>
      )}
      {basis !== null && <span>{basis}</span>}
    </p>
  )
}

function Mark({ direction }: { readonly direction: 'more' | 'less' }) {
  return (
    <span className={css.mark}>
      <Stands direction={direction} />
    </span>
  )
}

/** A small p without a row of zeros: `1 in 25,000`. */
function sayThreshold(threshold: number): string {
  return `1 in ${sayNumber(1 / threshold)}`
}
