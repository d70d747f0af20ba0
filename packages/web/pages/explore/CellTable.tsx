import { type ExplorePage, sayAttribute } from '@closed-learned/deals'
import { Whisker } from '../../charts/Whisker.tsx'
import { CellLink } from './CellLink.tsx'
import css from './CellTable.module.css'
import { markOf } from './mark-of.ts'
import { Deals, Rate, Standing, Withheld } from './Said.tsx'
import { axesOf, type ExploreCell, type Table } from './tables.ts'

interface Props {
  readonly page: ExplorePage
  readonly table: Table
  readonly range: readonly [number, number]
}

/** Values by values; narrow, each row is a card with a line for every column. */
export function CellTable({ page, table, range }: Props) {
  const { row, column, within } = axesOf(page)
  const nameAt = (at: number) => sayAttribute(page.attributes[at] ?? '')
  return (
    <section
      className={css.across}
      aria-label={table.within === null ? 'The table' : `${nameAt(within)}: ${table.within}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled by the keyboard too
      tabIndex={0}
    >
      {table.within !== null && (
        <h3 className={css.within}>
          <span>{nameAt(within)}</span> {table.within}
        </h3>
      )}
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col" className={css.corner}>
              {nameAt(row)} <span>by {nameAt(column)}</span>
            </th>
            {table.columns.map((value) => (
              <th key={value} scope="col">
                {value}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((value) => (
            <Row key={value} page={page} table={table} range={range} value={value} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Narrow, what cannot be told stands together in one line. */
function Row({ page, table, range, value }: Props & { readonly value: string }) {
  const cells = table.columns.map((column) => ({ column, cell: table.cellAt(value, column) }))
  const quiet = cells.filter(({ cell }) => cell !== undefined && cell.rate === null)
  return (
    <tr>
      <th scope="row">{value}</th>
      {cells.map(({ column, cell }) => (
        <td
          key={column}
          data-column={column}
          data-stands={cell?.stands ?? undefined}
          data-quiet={cell?.rate == null || undefined}
        >
          <InCell page={page} range={range} cell={cell} />
        </td>
      ))}
      {quiet.length > 0 && (
        <td className={css.quiet}>
          Too few to tell: {quiet.map(({ column }) => column).join(', ')}
        </td>
      )}
    </tr>
  )
}

const WIDE = 92

function InCell({
  page,
  range,
  cell,
}: Omit<Props, 'table'> & { readonly cell: ExploreCell | undefined }) {
  if (!cell || cell.rate === null) return <Withheld cell={cell} />
  return (
    <CellLink page={page} cell={cell}>
      <Rate cell={cell} />
      <Whisker marks={[markOf(cell, page)]} range={range} usual={page.usual.value} width={WIDE} />
      <span className={css.under}>
        <Deals cell={cell} />
        <Standing cell={cell} />
      </span>
    </CellLink>
  )
}
