import type { Finding as FindingTold, TrendOutcome } from '@closed-learned/deals'
import { RateBeside } from '../../charts/RateBeside.tsx'
import { Sized } from '../../charts/Sized.tsx'
import { Copyable } from '../../parts/Copyable.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { Explains } from './Explains.tsx'
import css from './FindingRow.module.css'
import { FindingText } from './FindingText.tsx'
import { findingRows } from './finding-rows.ts'
import { OpenIt } from './OpenIt.tsx'
import { shownOf, turnedInterval, turnedRate } from './shown.ts'
import { WatchThis } from './WatchThis.tsx'

/** A finding: its sentence, what it rests on, its rate beside the others’, and what one can do. */
export function FindingRow({
  finding,
  outcome,
  top,
}: {
  readonly finding: FindingTold
  readonly outcome: TrendOutcome
  /** End of the scale, the same for all findings of a list. */
  readonly top: number
}) {
  const { text, title, rate, interval, restRate, explains } = finding
  const shown = shownOf(outcome, finding.direction)
  return (
    <article className={css.row}>
      <div className={css.said}>
        <FindingText text={text} />
        <Standing finding={finding} />
        <Explains explains={explains} outcome={outcome} />
      </div>
      <div className={css.beside}>
        <Copyable
          title={`${title}: how many ${shown.happened}`}
          rows={() => findingRows(finding, shown)}
        >
          <Sized>
            {(width) => (
              <RateBeside
                rate={turnedRate(rate, shown)}
                interval={turnedInterval(interval, shown)}
                rest={turnedRate(restRate, shown)}
                top={top}
                tone={shown.tone}
                width={width}
              />
            )}
          </Sized>
        </Copyable>
        <p className={css.actions}>
          <OpenIt finding={finding} outcome={outcome} />
          <WatchThis segment={{ ...finding, outcome }} />
        </p>
      </div>
    </article>
  )
}

/** Since when it holds, whether it still does, and what it takes to know more. */
function Standing({ finding }: { readonly finding: FindingTold }) {
  const lines = [finding.since?.text, finding.lately?.text, finding.toKnowMore]
  const told = lines.filter((line) => line)
  if (told.length === 0) return null
  return (
    <p className={css.standing}>
      <Unbroken text={told.join(' ')} />
    </p>
  )
}
