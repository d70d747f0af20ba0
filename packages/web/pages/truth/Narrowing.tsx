import { sayNumber, type TruthList } from '@closed-learned/deals'
import { Choice } from '../../parts/Choice.tsx'
import { type Asked, exportHref, type Sort } from './filters.ts'
import css from './Narrowing.module.css'
import { TextFilter } from './TextFilter.tsx'
import { useShow } from './use-show.ts'

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
}

/** Fewer of them, in another order, or as a file. */
export function Narrowing({ asked, stages }: Props) {
  const show = useShow()
  return (
    <div className={css.narrowing}>
      <TextFilter text={asked.text ?? ''} onText={(text) => void show({ text })} />
      <Choice
        label="Stage"
        value={asked.stage ?? ''}
        options={[{ value: '', name: 'Every stage' }, ...stages.map(stageOption)]}
        onChoose={(stage) => void show({ stage })}
      />
      <Choice
        label="Order"
        value={asked.sort ?? 'score'}
        options={SORTS}
        onChoose={(sort) => void show({ sort })}
      />
      <a className={css.export} href={exportHref(asked)} download>
        Export
      </a>
    </div>
  )
}

function stageOption({ name, deals }: TruthList['stages'][number]) {
  return { value: name, name: `${name} (${sayNumber(deals)})` }
}
