import type { Need } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { LookAnswers } from '../looking-back/LookAnswers.tsx'
import css from './Needs.module.css'
import { Verb } from './Verb.tsx'

interface Props {
  readonly needs: readonly Need[]
  /** How much else waits, in words; null where that is nothing. */
  readonly rest: string | null
}

/** The few things that need whoever looks, each one sentence and one verb. */
export function Needs({ needs, rest }: Props) {
  if (needs.length === 0)
    return (
      <p className={css.nothing}>
        Nothing waits for your word. What shows on a deal of yours comes here first, before anybody
        else hears of it.
      </p>
    )
  return (
    <section aria-label="What needs you" className={css.needs}>
      <ol>
        {needs.map((need) => (
          <li key={`${need.kind} ${need.opportunity?.id ?? need.lesson} ${need.text}`}>
            <One need={need} />
          </li>
        ))}
      </ol>
      {rest !== null && <p className={css.rest}>{rest}</p>}
    </section>
  )
}

function One({ need }: { readonly need: Need }) {
  const { kind, opportunity, text, note } = need
  return (
    <div className={css.need}>
      <div className={css.what}>
        {opportunity && (
          <Link to="/opportunities/$id" params={{ id: opportunity.id }} className={css.deal}>
            {opportunity.name}
          </Link>
        )}
        <div className={css.said}>
          <p className={css.text}>
            <Unbroken text={text} />
          </p>
          {note !== null && <p className={css.note}>{note}</p>}
        </div>
      </div>
      {kind === 'lookBack' && opportunity ? (
        <div className={css.answers}>
          <LookAnswers deal={opportunity} />
        </div>
      ) : (
        <Verb need={need} />
      )}
    </div>
  )
}
