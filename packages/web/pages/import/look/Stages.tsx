import type { StageMeaning } from '@closed-learned/deals'
import { useId } from 'react'
import { Section } from '../../../parts/Section.tsx'
import controls from '../controls.module.css'
import { correct, type Desk } from '../desk/useDesk.ts'
import type { Draft } from '../draft.ts'
import { setStage } from '../mapping/settings.ts'
import css from './Meanings.module.css'

/** What each stage means; nothing where no stage is known yet. */
export function Stages({ desk, draft }: { readonly desk: Desk; readonly draft: Draft }) {
  const stages = stagesOf(draft)
  if (stages.length === 0) return null
  return (
    <Section title="What the stages mean">
      <ul className={css.stages}>
        {stages.map((stage) => (
          <Stage key={stage.name} desk={desk} {...stage} />
        ))}
      </ul>
    </Section>
  )
}

interface StageTold {
  readonly name: string
  readonly meaning: string
  readonly guessed: boolean
}

/** As they were read; before that, as the guess for the files says. */
function stagesOf({ report, mapping, refusal }: Draft): readonly StageTold[] {
  if (report) return report.stages
  const guessed = refusal?.kind === 'mapping-needed'
  return Object.entries(mapping?.stages ?? {}).map(([name, meaning]) => ({
    name,
    meaning,
    guessed,
  }))
}

const MEANINGS: readonly (readonly [StageMeaning, string])[] = [
  ['open', 'open'],
  ['parked', 'parked'],
  ['won', 'won'],
  ['lost', 'lost'],
  ['noDecision', 'no decision'],
  ['disqualified', 'not a fit'],
]

function Stage({ desk, name, meaning, guessed }: StageTold & { readonly desk: Desk }) {
  const id = useId()
  const value = desk.mapping?.stages?.[name] ?? meaning
  const isCorrected = value !== meaning
  return (
    <li>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className={controls.select}
        value={value}
        data-corrected={isCorrected || undefined}
        onChange={(event) =>
          correct(desk, {
            mapping: setStage(desk.mapping, name, event.currentTarget.value as StageMeaning),
          })
        }
      >
        {MEANINGS.map(([each, said]) => (
          <option key={each} value={each}>
            {said}
          </option>
        ))}
      </select>
      <span className={css.beside}>{guessed && !isCorrected ? 'guessed' : ''}</span>
    </li>
  )
}
