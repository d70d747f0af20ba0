import type { FlowReport } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Folded } from '../../parts/Folded.tsx'
import { Money } from '../../parts/Money.tsx'
import css from './FlowDeals.module.css'

/** The parts in words, each with the largest deals in it that the reader may open. */
export function FlowDeals({ flow: { parts } }: { readonly flow: FlowReport }) {
  if (parts.length === 0) return null
  return (
    <Folded summary="Part by part">
      <ul className={css.parts}>
        {parts.map(({ kind, text, some }) => (
          <li key={kind}>
            <p className={css.text}>{text}</p>
            {some.length > 0 && (
              <ul className={css.some}>
                {some.map(({ id, name, amounts }) => (
                  <li key={id}>
                    <Link to="/opportunities/$id" params={{ id }}>
                      {name}
                    </Link>{' '}
                    <span className={css.amount}>
                      <Money amounts={amounts} />
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Folded>
  )
}
