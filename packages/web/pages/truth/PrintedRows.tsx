import { sayNumber, type TruthList } from '@closed-learned/deals'
import { ActingContext } from './acting/acting.ts'
import { Row } from './Row.tsx'
import css from './Rows.module.css'
import { usePrinting } from './use-printing.ts'

/** Paper is narrower than the screen. */
const GLYPH = 140

interface Props {
  readonly first: TruthList
  readonly mixed: boolean
}

/** On paper: the first window of the deals, all of it, wherever one had scrolled to. */
export function PrintedRows({ first, mixed }: Props) {
  const printing = usePrinting()
  if (!printing) return null
  const { rows, found } = first
  return (
    <ActingContext value={null}>
      <ul className={css.printed}>
        {rows.map((row) => (
          <li key={row.opportunity.id}>
            <Row row={row} glyphWidth={GLYPH} mixed={mixed} preload={false} />
          </li>
        ))}
      </ul>
      {rows.length < found.deals && (
        <p className={css.rest}>
          The first {sayNumber(rows.length)} of {sayNumber(found.deals)} deals; the export has all.
        </p>
      )}
    </ActingContext>
  )
}
