import { type SegmentCondition, sayAttribute } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { workspaceQuery } from '../../frame/workspace.ts'
import { Button } from '../../parts/Button.tsx'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { exploreQuery } from '../explore/query.ts'
import css from './Segment.module.css'

const MOST = 3
const OF_LESSON =
  'By it the lesson finds open deals, and the deals that come test it. It may stay empty.'

interface Props {
  readonly where: readonly SegmentCondition[]
  readonly onChange: (where: readonly SegmentCondition[]) => void
  /** What it is for, where it is not a lesson’s. */
  readonly hint?: string
}

/** The moment as a segment: by it the lesson is tested, and found for open deals. */
export function Segment({ where, onChange, hint = OF_LESSON }: Props) {
  return (
    <fieldset className={css.segment}>
      <legend>The same as a segment</legend>
      <p className={css.hint}>{hint}</p>
      {where.length > 0 && (
        <ul className={css.conditions}>
          {where.map(({ attribute, value }) => (
            <li key={attribute}>
              <span>
                {sayAttribute(attribute)} is <bdi>{value}</bdi>
              </span>
              <Button
                look="plain"
                aria-label={`Leave it out: ${sayAttribute(attribute)}`}
                onClick={() => onChange(where.filter((each) => each.attribute !== attribute))}
              >
                Leave it out
              </Button>
            </li>
          ))}
        </ul>
      )}
      {where.length < MOST && (
        <Condition
          key={where.length}
          taken={where.map(({ attribute }) => attribute)}
          onAdd={(condition) => onChange([...where, condition])}
        />
      )}
    </fieldset>
  )
}

function Condition({
  taken,
  onAdd,
}: {
  readonly taken: readonly string[]
  readonly onAdd: (condition: SegmentCondition) => void
}) {
  const [attribute, setAttribute] = useState('')
  const { data: workspace } = useQuery(workspaceQuery)
  const { data: table } = useQuery({
    ...exploreQuery({ by: JSON.stringify([attribute]) }),
    enabled: attribute !== '',
    retry: false,
  })
  const names = (workspace?.attributes ?? [])
    .map(({ name }) => name)
    .filter((name) => !taken.includes(name))
  const values = attribute === '' ? [] : (table?.values[0] ?? [])
  if (names.length === 0) return null
  return (
    <div className={css.condition}>
      <ChoiceField
        label="Attribute"
        value={attribute}
        options={[
          { value: '', name: 'Choose one' },
          ...names.map((name) => ({ value: name, name: sayAttribute(name) })),
        ]}
        onChoose={setAttribute}
      />
      {attribute !== '' && (
        <ChoiceField
          label="Value"
          value=""
          options={[
            { value: '', name: table === null ? 'Deals are not cut by it' : 'Choose one' },
            ...values.map((value) => ({ value, name: value })),
          ]}
          onChoose={(value) => value !== '' && onAdd({ attribute, value })}
        />
      )}
    </div>
  )
}
