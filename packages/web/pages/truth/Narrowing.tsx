import { sayNumber, type TruthList } from '@closed-learned/deals'
import { Choice } from '../../parts/Choice.tsx'
import { type Asked, exportHref, type Sort } from './filters.ts'
import css from './Narrowing.module.css'
import { TextFilter } from './TextFilter.tsx'
import type { Show } from './use-show.ts'

const SORTS: readonly { value: Sort; name: string }[] = [
  { value: 'score', name: 'Surest first' },
  { value: 'amount', name: 'Largest first' },
  { value: 'age', name: 'Oldest first' },
  { value: 'closeDate', name: 'By close date' },
  { value: 'name', name: 'By name' },
]

interface Props {
  readonly asked: Asked
  readonly stages: TruthList['stages']
  readonly show: Show
}

/** Fewer of them, in another order, or as a file. */
export function Narrowing({ asked, stages, show }: Props) {
  return (
    <div className={css.narrowing}>
      <TextFilter text={asked.text ?? ''} onText={(text) => show({ text })} />
      <Choice
        label="Stage"
        value={asked.stage ?? ''}
        options={stageOptions(stages, asked.stage)}
        onChoose={(stage) => show({ stage })}
      />
      <Choice
        label="Order"
        value={asked.sort ?? 'score'}
        options={SORTS}
        onChoose={(sort) => show({ sort })}
      />
      <a className={css.export} href={exportHref(asked)} download>
        Export
      </a>
    </div>
  )
}

function stageOptions(stages: Props['stages'], chosen: string | undefined) {
  const known = stages.map(({ name, deals }) => ({
    value: name,
    name: `${name} (${sayNumber(deals)})`,
  }))
  const every = [{ value: '', name: 'Every stage' }, ...known]
  // On another day no open deal may be in the stage that the address names.
  const missing = chosen !== undefined && !stages.some(({ name }) => name === chosen)
  return missing ? [...every, { value: chosen, name: `${chosen} (0)` }] : every
}
