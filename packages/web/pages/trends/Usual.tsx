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
          {outcome !== 'slow' && (
            <Figure beside={usual.interval && sayRates(usual.interval)}>
              {usual.value === null ? '–' : sayRate(usual.value)}
            </Figure>
          )}
          <p className={css.text}>{textOf(page)}</p>
        </div>
      </Section>
      {outcome !== 'slow' && <OutcomeChoice />}
    </div>
  )
}

/** Of slow losses what that means: their share follows from it and is no figure of its own. */
function textOf({ usual, outcome, findings }: FindingsPage): string {
  const below = findings.length === 0 ? '' : ' Below is where it is more, and where it is less.'
  if (usual.value === null || usual.deals === 1 || outcome === 'slow') return usual.text + below
  const { among, happened } = WORDS[outcome]
  return `of ${sayNumber(usual.deals)} ${among} ${happened}. That is what is usual here.${below}`
}
