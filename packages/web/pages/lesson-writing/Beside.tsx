import { type LessonParts, lessonParts } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Section.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { LessonSaid } from '../lessons/LessonSaid.tsx'
import css from './Beside.module.css'
import type { DraftTold } from './use-draft.ts'

/** How it reads, what past deals say of it, and lessons that may say the same. */
export function Beside({
  content,
  told,
  onLink,
}: {
  readonly content: LessonParts
  readonly told: DraftTold | null
  /** Links the loss to a lesson that is there, and drops this one; absent where there is no loss. */
  readonly onLink?: (lesson: string) => void
}) {
  const isEmpty = Object.values(lessonParts(content)).every((part) => part === '…')
  return (
    <aside className={css.beside} aria-label="How it reads">
      <Section title="How it reads" ruled={false}>
        <p className={css.said} data-empty={isEmpty || undefined}>
          <LessonSaid content={content} />
        </p>
      </Section>
      {told?.backTest && (
        <Section title="What past deals say" ruled={false}>
          <p className={css.text}>
            <Unbroken text={told.backTest.text} />
          </p>
        </Section>
      )}
      {told?.meets && (
        <Section title="Which open deals it finds" ruled={false}>
          <p className={css.text}>
            <Unbroken text={told.meets} />
          </p>
        </Section>
      )}
      {told !== null && told.near.length > 0 && (
        <Section title="These may say the same" ruled={false}>
          <ul className={css.near}>
            {told.near.map(({ id, said }) => (
              <li key={id}>
                <Link to="/lessons/$id" params={{ id }} search={{}}>
                  <bdi>{said}</bdi>
                </Link>
                {onLink && (
                  <Button
                    look="plain"
                    aria-label={`Link the loss to it instead: ${said}`}
                    onClick={() => onLink(id)}
                  >
                    Link the loss to it instead
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <p className={css.text}>A line there that you tried it says more than a second lesson.</p>
        </Section>
      )}
    </aside>
  )
}
