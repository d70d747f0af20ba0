import type { Indecision as Kind } from '@closed-learned/deals'
import { Pills } from '../../parts/Pills.tsx'
import type { PartProps } from './let-go-said.ts'

const KINDS = [
  { value: 'value', name: 'What it is worth' },
  { value: 'information', name: 'Too little was known' },
  { value: 'outcome', name: 'Whether it would work out' },
  { value: 'statusQuo', name: 'All may stay as it is' },
] as const satisfies readonly { value: Kind; name: string }[]

/** What a decision waited for. */
export function Indecision({ words: { indecision }, onChange }: PartProps) {
  return (
    <Pills
      legend="What did the decision wait for, if you know?"
      value={indecision}
      options={KINDS}
      onChoose={(kind) => onChange({ indecision: kind })}
    />
  )
}
