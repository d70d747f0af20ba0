import { type CausesPage, OF_MISSING } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { causesQuery } from '../debrief/query.ts'

interface Props {
  readonly value: string | null
  readonly onChoose: (part: string | null) => void
}

/** What was missing, from the curated list of causes: debriefs of it are counted. */
export function MissingField({ value, onChoose }: Props) {
  const { data } = useQuery(causesQuery)
  return (
    <ChoiceField
      label="What was missing, as debriefs noted it"
      value={value ?? ''}
      options={[{ value: '', name: 'Choose one' }, ...(data ? partsOf(data) : [])]}
      onChoose={(id) => onChoose(id || null)}
    />
  )
}

function partsOf({ causes }: CausesPage): { value: string; name: string }[] {
  const inUse = <P extends { readonly isRetired: boolean }>(parts: readonly P[]) =>
    parts.filter(({ isRetired }) => !isRetired)
  return causes
    .filter(({ cause }) => OF_MISSING.includes(cause))
    .flatMap(({ attributes }) => inUse(attributes))
    .flatMap(({ id, name, aspects }) => [
      { value: id, name },
      ...inUse(aspects).map((aspect) => ({ value: aspect.id, name: `${name} › ${aspect.name}` })),
    ])
}
