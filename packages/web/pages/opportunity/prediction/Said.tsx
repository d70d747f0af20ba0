import type { DealPredictions } from '@closed-learned/deals'
import { SaidChances } from '../../../charts/SaidChances.tsx'
import { Sized } from '../../../charts/Sized.tsx'
import { sayIso } from '../../../frame/days.ts'
import { LongSaid } from '../../../parts/LongSaid.tsx'
import css from './Said.module.css'

interface Props {
  readonly data: DealPredictions
  /** The day up to which the deal is told. */
  readonly today: string
}

/** The chance that stood, up to the end or to today. */
export function SaidChart({ data: { predictions, difference, answer }, today }: Props) {
  const counting = predictions.filter(({ counts }) => counts)
  if (counting.length === 0) return null
  return (
    <Sized>
      {(width) => (
        <SaidChances
          said={counting}
          until={difference?.on ?? today}
          end={difference?.how ?? null}
          width={Math.min(width, 640)}
          label={`${answer} The list tells it in words.`}
        />
      )}
    </Sized>
  )
}

/** What was said when, and the likeliest way to lose beside the reason that the CRM gives. */
export function SaidList({ data: { predictions, difference } }: Pick<Props, 'data'>) {
  if (predictions.length === 0) return null
  return (
    <>
      <ol className={css.list}>
        {predictions.map(({ id, on, text, likeliest }) => (
          <li key={id}>
            <time dateTime={on}>{sayIso(on)}</time>
            <div>
              {text}
              {likeliest !== '' && (
                <div className={css.way}>
                  <LongSaid text={likeliest} quoted />
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
      {difference?.reason && (
        <p className={css.ways}>
          As the reason the CRM gives: <q>{difference.reason}</q>.
        </p>
      )}
    </>
  )
}
