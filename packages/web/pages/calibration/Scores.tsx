import type { CalibrationPage } from '@closed-learned/deals'
import { Figure } from '../../parts/Figure.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Scores.module.css'

type Told = NonNullable<CalibrationPage['scores']>

/** First predictions beside changed ones, and beside knowing nothing of the deal. */
export function Scores({ scores: { gut, updated, changing, base } }: { readonly scores: Told }) {
  return (
    <div className={css.room}>
      <div className={css.numbers}>
        <Scored title="First predictions" scored={gut} text={gut.text} />
        <Scored title="With changes of mind" scored={updated} text={changing} />
        <Section title="Knowing only how often deals are won" ruled={false}>
          <Figure>{base === null ? '–' : base.score.toFixed(2)}</Figure>
          <p className={css.text}>
            {base?.text ?? 'Too few deals of the company had closed before to say.'}
          </p>
        </Section>
      </div>
    </div>
  )
}

interface Props {
  readonly title: string
  readonly scored: Told['gut']
  readonly text: string
}

function Scored({ title, scored, text }: Props) {
  const [low, high] = scored.interval.map((end) => end.toFixed(2))
  return (
    <Section title={title} ruled={false}>
      <Figure beside={`${low}–${high}`}>{scored.score.toFixed(2)}</Figure>
      <p className={css.text}>{text}</p>
    </Section>
  )
}
