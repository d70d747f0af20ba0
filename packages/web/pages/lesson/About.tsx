import { COMMITTEE_ROLES, type LessonPage } from '@closed-learned/deals'
import { sayIso } from '../../frame/days.ts'
import { Section } from '../../parts/Section.tsx'
import { ROUTES, TAGS } from '../lessons/lesson-words.ts'
import css from './About.module.css'

/** What it is about, who can change something, and who keeps it. */
export function About({ page: { lesson, owner, reviewOn } }: { readonly page: LessonPage }) {
  const { content, cause, where } = lesson
  const facts = [
    ['Cause', cause],
    ['Segment', where],
    ['Stage', content.stage],
    ['Competitor', content.competitor],
    [
      'Missing there, or against it',
      COMMITTEE_ROLES.filter(({ value }) => content.roles.includes(value))
        .map(({ name }) => name)
        .join(', '),
    ],
    ['Product area', content.productArea],
    ['What kind of lesson', TAGS[content.tag]],
    ['Who can change something', content.route && ROUTES[content.route]],
    ['Published', sayIso(lesson.publishedOn)],
    ['Kept by', owner?.name ?? 'nobody yet'],
    ['To be looked at again', reviewOn && sayIso(reviewOn)],
  ] as const
  return (
    <Section title="What it is about">
      <dl className={css.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </Section>
  )
}
