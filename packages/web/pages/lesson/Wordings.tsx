import type { LessonPage } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { sayIso } from '../../frame/days.ts'
import { Section } from '../../parts/Section.tsx'
import css from './Wordings.module.css'

/** How it was worded before, and what was merged into it. */
export function Wordings({ page: { lesson, wordings, may } }: { readonly page: LessonPage }) {
  const before = wordings.slice(1)
  if (before.length === 0 && !may.reword) return null
  return (
    <Section title="Wordings">
      {before.length > 0 && (
        <ol className={css.wordings}>
          {before.map(({ said, on, merged }) => (
            <li key={`${on} ${said}`}>
              <p>
                <bdi>{said}</bdi>
              </p>
              <p className={css.on}>
                {merged ? 'Of a lesson that was merged into this one, ' : ''}
                {sayIso(on)}
              </p>
            </li>
          ))}
        </ol>
      )}
      {may.reword && (
        <Link to="/lessons/new" search={{ of: lesson.id }} className={css.anew}>
          Word it anew
        </Link>
      )}
    </Section>
  )
}
