import type { GainFigure } from '@closed-learned/deals'
import { Section } from '../../parts/Section.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './Chain.module.css'
import { How } from './How.tsx'

/** From the loss to its account, its lesson, the heads-up and what came of it; each with its doubt. */
export function Chain({ chain }: { readonly chain: readonly GainFigure[] }) {
  return (
    <Section title="From the loss to what came of it">
      <ol className={css.chain}>
        {chain.map((figure) => (
          <li key={figure.key}>
            <h3 className={css.name}>{figure.name}</h3>
            <p className={css.value} data-untold={figure.shown === null || undefined}>
              {figure.shown ?? 'Not enough to tell'}
            </p>
            {figure.beside !== null && figure.shown !== null && (
              <p className={css.beside}>
                <Unbroken text={figure.beside} />
              </p>
            )}
            <How figure={figure} text={figure.text} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
