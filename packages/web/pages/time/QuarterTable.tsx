import { sayNumber, type TimePage } from '@closed-learned/deals'
import { sayQuarter } from '../../frame/say-quarter.ts'
import { Folded } from '../../parts/Folded.tsx'
import css from './QuarterTable.module.css'

/** The same as figures. */
export function QuarterTable({ trend }: Pick<TimePage, 'trend'>) {
  return (
    <Folded summary="The quarters as a table">
      <table className={css.table}>
        <caption>A dash where it cannot be told yet</caption>
        <thead>
          <tr>
            <th scope="col">Created in</th>
            <th scope="col">Deals</th>
            <th scope="col">Days to win</th>
            <th scope="col">Days to lose</th>
          </tr>
        </thead>
        <tbody>
          {trend.map(({ quarter, deals, wonMedian, lostMedian }) => (
            <tr key={quarter}>
              <th scope="row">{sayQuarter(quarter)}</th>
              <td>{sayNumber(deals)}</td>
              <td>{sayMedian(wonMedian)}</td>
              <td>{sayMedian(lostMedian)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Folded>
  )
}

function sayMedian(median: number | null): string {
  return median === null ? '–' : sayNumber(median)
}
