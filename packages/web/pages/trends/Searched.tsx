import { type FindingsPage, sayAttribute, sayCount } from '@closed-learned/deals'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Searched.module.css'

/** What was looked at, what that promises, and what was left out. */
export function Searched({ page: { searched, leftOut } }: { readonly page: FindingsPage }) {
  return (
    <Section title="What was searched">
      <p className={css.text}>{searched.text}</p>
      {leftOut.length > 0 && (
        <Folded
          summary={`${sayCount(leftOut.length, 'attribute was', 'attributes were')} left out`}
        >
          <dl className={css.leftOut}>
            {leftOut.map(({ attribute, reason }) => (
              <div key={attribute}>
                <dt>{sayAttribute(attribute)}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </Folded>
      )}
    </Section>
  )
}
