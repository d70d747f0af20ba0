import { type ReasonTold, sayRate, sayRates } from '@closed-learned/deals'
import type { Tone } from '../../charts/draw/tone.ts'
import { Stands } from '../../charts/Stands.tsx'
import { Finding } from '../../parts/Finding.tsx'
import css from './Noted.module.css'
import { Quarters } from './Quarters.tsx'

/** What moves or differs: its name and share, its sentence, and its quarters beside. */
export function Noted({
  reasons,
  top,
  tone = 'lost',
}: {
  readonly reasons: readonly ReasonTold[]
  readonly top: number
  readonly tone?: Tone
}) {
  if (reasons.length === 0) return null
  return (
    <ul className={css.noted}>
      {reasons.map((reason) => (
        <li key={reason.name}>
          <div>
            <h3>
              {reason.name}{' '}
              <span>
                {sayRate(reason.share)} <small>{sayRates(reason.interval)}</small>
              </span>
              <Word reason={reason} />
            </h3>
            <Finding text={reason.text} />
          </div>
          <Quarters
            trend={reason.trend}
            top={top}
            tone={tone}
            width={240}
            height={52}
            named
            {...(reason.beside && { usual: reason.beside.share })}
          />
        </li>
      ))}
    </ul>
  )
}

const MOVES = { grows: 'grows', shrinks: 'shrinks', new: 'new' } as const

/** In a word and a shape, what the sentence says. */
function Word({ reason: { movement, beside } }: { readonly reason: ReasonTold }) {
  if (movement !== null)
    return (
      <span className={css.word}>
        <Stands direction={movement === 'shrinks' ? 'less' : 'more'} /> {MOVES[movement]}
      </span>
    )
  const differs = beside?.differs ?? null
  if (differs === null) return null
  return (
    <span className={css.word}>
      <Stands direction={differs} /> {differs} often
    </span>
  )
}
