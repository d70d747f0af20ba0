import { sayAttribute } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { workspaceQuery } from '../../frame/workspace.ts'
import { Section } from '../../parts/Section.tsx'
import css from './ByAttribute.module.css'
import { Segments } from './Segments.tsx'

/** The times by the values of one attribute, which stands in the address. */
export function ByAttribute({
  told,
}: {
  /** Doubts that the page tells anyway. */
  readonly told: readonly string[]
}) {
  const { data: workspace } = useQuery(workspaceQuery)
  const { by } = useSearch({ from: '/time' })
  const navigate = useNavigate({ from: '/time' })
  const attributes = workspace?.attributes ?? []
  if (attributes.length === 0 && by === undefined) return null
  const choose = (name: string) =>
    void navigate({
      search: ({ asOf }) => ({ asOf, ...(name !== '' && { by: name }) }),
      resetScroll: false,
      // The way back leads to the page before, not through every choice.
      replace: by !== undefined,
    })
  return (
    <Section title="By kind of deal">
      <label className={css.choice}>
        By
        <select value={by ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">choose</option>
          {attributes.map(({ name }) => (
            <option key={name} value={name}>
              {sayAttribute(name)}
            </option>
          ))}
        </select>
      </label>
      {by === undefined ? (
        <p className={css.hint}>The times of each value, side by side.</p>
      ) : (
        <Segments attribute={by} told={told} />
      )}
    </Section>
  )
}
