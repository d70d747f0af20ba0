import { type FindingPage, sayNumber, sayRate, sayRates } from '@closed-learned/deals'
import { Folded } from '../../parts/Folded.tsx'
import css from './QuarterTable.module.css'

type Rate = FindingPage['quarters'][number]['here']

/** A quarter by its name, its shares as they are shown. */
export interface QuarterShown {
  readonly name: string
  readonly here: Rate
  readonly rest: Rate
}

/** The same as figures. */
export function QuarterTable({ quarters }: { readonly quarters: readonly QuarterShown[] }) {
  return (
    <Folded summary="The quarters as a table">
      <table className={css.table}>
        <caption>A dash where it cannot be told</caption>
        <thead>
          <tr>
            <th scope="col">Closed in</th>
            <th scope="col">Deals here</th>
            <th scope="col">Here</th>
            <th scope="col">Elsewhere</th>
          </tr>
        </thead>
        <tbody>
          {quarters.map(({ name, here, rest }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{sayNumber(here.deals)}</td>
              <td>
                {said(here.value)} {here.interval && <span>{sayRates(here.interval)}</span>}
              </td>
              <td>{said(rest.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Folded>
  )
}

function said(rate: number | null): string {
  return rate === null ? '–' : sayRate(rate)
}
