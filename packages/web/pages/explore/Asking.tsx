import { type ExplorePage, sayAttribute } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Choice } from '../../parts/Choice.tsx'
import css from './Asking.module.css'
import { attributesOf, byOf, type ExploreOnDay } from './asked.ts'
import type { Explore } from './use-explore.ts'

const PLACES = ['first', 'second', 'third'] as const

const OUTCOMES = [
  { value: 'lost', name: 'lost' },
  { value: 'noDecision', name: 'left undecided' },
] as const

interface Props {
  readonly page: ExplorePage
  readonly asked: ExploreOnDay
  readonly explore: Explore
}

/** The question as a sentence whose parts can be chosen, and questions that are often asked. */
export function Asking({ page, asked, explore }: Props) {
  return (
    <section className={css.asking} aria-label="What to look at">
      <p className={css.sentence}>
        <span>How often are deals</span>
        <Choice
          label="What became of them"
          value={asked.outcome ?? 'lost'}
          options={OUTCOMES}
          onChoose={(outcome) =>
            explore({ ...asked, outcome: outcome === 'lost' ? undefined : outcome })
          }
        />
        <span>by</span>
        <Attributes page={page} asked={asked} explore={explore} />
      </p>
      <Views page={page} asked={asked} />
    </section>
  )
}

/** Up to three attributes, each once; one more can be chosen behind the last. */
function Attributes({ page: { choices }, asked, explore }: Props) {
  const chosen = attributesOf(asked.by)
  const change = (at: number, name: string) => {
    const next = chosen.toSpliced(at, 1, ...(name === '' ? [] : [name]))
    if (next.length > 0) explore({ ...asked, by: byOf(next) })
  }
  return PLACES.slice(0, chosen.length + 1).map((place, at) => {
    const free = choices.filter(({ name }) => name === chosen[at] || !chosen.includes(name))
    const named = free.map(({ name }) => ({ value: name, name: sayAttribute(name) }))
    const none = { value: '', name: at < chosen.length ? 'nothing else' : 'one more…' }
    if (named.length === 0) return null
    return (
      <span key={place} className={css.one}>
        {at > 0 && <span>and</span>}
        <Choice
          label={`The ${place} attribute`}
          value={chosen[at] ?? ''}
          options={chosen.length === 1 && at === 0 ? named : [none, ...named]}
          onChoose={(name) => change(at, name)}
        />
      </span>
    )
  })
}

/** Ready-made questions; pointing at one fetches its answer ahead. */
function Views({ page: { views }, asked }: Pick<Props, 'page' | 'asked'>) {
  if (views.length === 0) return null
  return (
    <nav aria-label="Often asked">
      <ul className={css.views}>
        {views.map(({ name, attributes }) => (
          <li key={name}>
            <Link
              to="/trends/explore"
              search={({ asOf }) => ({ asOf, outcome: asked.outcome, by: byOf(attributes) })}
              resetScroll={false}
              className={css.view}
              aria-current={byOf(attributes) === asked.by ? 'page' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
