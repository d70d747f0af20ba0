import type { GainFigure } from '@closed-learned/deals'
import { Folded } from '../../parts/Folded.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './How.module.css'

/** How a figure is computed, its doubt, and its sentence where it stands nowhere else; for who opens it. */
export function How({
  figure: { doubt, how, base },
  text,
}: {
  readonly figure: Pick<GainFigure, 'doubt' | 'how' | 'base'>
  readonly text?: string
}) {
  return (
    <Folded summary="How it is computed">
      <div className={css.how}>
        <p>{how}</p>
        {text !== undefined && (
          <p>
            <Unbroken text={text} />
          </p>
        )}
        {doubt !== '' && <p>{doubt}</p>}
        {base !== null && <p>{sayBase(base)}</p>}
      </div>
    </Folded>
  )
}

function sayBase({ deals, owners }: NonNullable<GainFigure['base']>): string {
  const of = `${deals.toLocaleString('en-US')} ${deals === 1 ? 'deal' : 'deals'}`
  return owners === 1
    ? `It rests on ${of} of yours.`
    : `It rests on ${of} of ${owners} owners or more.`
}
