import type { GainFigure } from '@closed-learned/deals'
import { Folded } from '../../parts/Folded.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './How.module.css'

/** The sentence of a figure, its doubt, and how it is computed, for who opens it. */
export function How({
  figure: { text, doubt, how, base },
}: {
  readonly figure: Pick<GainFigure, 'text' | 'doubt' | 'how' | 'base'>
}) {
  return (
    <Folded summary="How it is computed">
      <div className={css.how}>
        <p>{how}</p>
        <p>
          <Unbroken text={text} />
        </p>
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
