import { type FindingsPage, sayNumber, sayRate, sayRates } from '@closed-learned/deals'
import { Figure } from '../../parts/Figure.tsx'
import { Section } from '../../parts/Section.tsx'
import { OutcomeChoice } from './OutcomeChoice.tsx'
import css from './Usual.module.css'
import { WORDS } from './words.ts'

/** What is usual, so that a loss by itself reads as normal. */
export function Usual({ page }: { readonly page: FindingsPage }) {
  const { usual, outcome } = page
  const words = WORDS[outcome]
  return (
    <div className={css.usual}>
      <Section title={words.usual} ruled={false}>
        <div className={css.beside}>
          <Figure beside={usual.interval && sayRates(usual.interval)}>
            {usual.value === null ? '–' : sayRate(usual.value)}
          </Figure>
          <p className={css.text}>{textOf(page)}</p>
        </div>
      </Section>
      {outcome !== 'slow' && <OutcomeChoice />}
    </div>
  )
}

function textOf({ usual, outcome, findings }: FindingsPage): string {
  const { among, happened } = WORDS[outcome]
  if (usual.value === null) return 'Not enough deals are closed to tell what is usual.'
  const below = findings.length === 0 ? '' : ' Below is where it is more, and where it is less.'
  return `of ${sayNumber(usual.deals)} ${among} ${happened}. That is what is usual here.${below}`
}
