import { sayLesson } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Section } from '../../parts/Section.tsx'
import { keptLessons } from '../lesson-writing/kept-lessons.ts'
import css from './Drafts.module.css'
import { lessonDraftsQuery } from './query.ts'

/** What one has begun to write: what the server keeps, and what only this browser has so far. */
export function Drafts({ member }: { readonly member: string }) {
  const { data } = useQuery(lessonDraftsQuery)
  if (data === undefined) return null
  const here = Object.entries(keptLessons(member))
    .filter(([id, { isThere }]) => !isThere && !data.drafts.some((draft) => draft.id === id))
    .map(([id, { content }]) => ({
      id,
      said: `${sayLesson(content)} Only in this browser so far.`,
    }))
  const drafts = [...here, ...data.drafts]
  if (drafts.length === 0) return null
  return (
    <Section title="Begun by you; nobody else sees it" ruled={false}>
      <ul className={css.drafts}>
        {drafts.map(({ id, said }) => (
          <li key={id}>
            <Link to="/lessons/new" search={{ draft: id }}>
              <bdi>{said}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
