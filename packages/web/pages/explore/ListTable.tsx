import { type ExplorePage, sayAttribute, sayNumber } from '@closed-learned/deals'
import { Whisker } from '../../charts/Whisker.tsx'
import { CellLink } from './CellLink.tsx'
import css from './ListTable.module.css'
import { markOf } from './mark-of.ts'
import { Rate, Standing, Withheld } from './Said.tsx'
import type { ExploreCell, Table } from './tables.ts'

interface Props {
  readonly page: ExplorePage
  readonly table: Table
  readonly range: readonly [number, number]
}

/** The values of one attribute below each other, their rates on one scale. */
export function ListTable({ page, table, range }: Props) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{sayAttribute(page.attributes[0] ?? '')}</th>
          <th scope="col">Rate</th>
          <th scope="col">
            <span className={css.hidden}>The rate as a picture</span>
          </th>
          <th scope="col" className={css.deals}>
            Deals
          </th>
          <th scope="col">
            <span className={css.hidden}>Whether it stands out</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map((value) => (
          <Row key={value} page={page} range={range} value={value} cell={table.cellAt(value, '')} />
        ))}
      </tbody>
    </table>
  )
}

function Row({
  page,
  range,
  value,
  cell,
}: Omit<Props, 'table'> & { readonly value: string; readonly cell: ExploreCell | undefined }) {
  const isSaid = cell !== undefined && cell.rate !== null
  return (
    <tr data-stands={cell?.stands ?? undefined}>
      <th scope="row">
        {isSaid ? (
          <CellLink page={page} cell={cell}>
            {value}
          </CellLink>
        ) : (
          value
        )}
      </th>
      <td>{isSaid ? <Rate cell={cell} /> : <Withheld cell={cell} />}</td>
      <td className={css.picture}>
        {isSaid && (
          <Whisker
            marks={[markOf(cell, page)]}
            range={range}
            usual={page.usual.value}
            width={220}
          />
        )}
      </td>
      <td className={css.deals}>{cell?.deals != null && sayNumber(cell.deals)}</td>
      <td>{cell && <Standing cell={cell} />}</td>
    </tr>
  )
}
