import type { DealPlaybook } from '@closed-learned/deals'
import { useState } from 'react'
import { api, told } from '../../../api.ts'
import { sayIso } from '../../../frame/days.ts'
import { Button } from '../../../parts/Button.tsx'
import { DayField } from '../../../parts/DayField.tsx'
import { Folded } from '../../../parts/Folded.tsx'
import { usePlaybookAct } from '../../playbook/use-playbook-act.ts'
import css from './DealPlaybook.module.css'

type Step = DealPlaybook['steps'][number]

/** The steps with their days; those not noted yet behind a line. */
export function Steps({ id, page }: { readonly id: string; readonly page: DealPlaybook }) {
  const noted = page.steps.filter(({ on }) => on !== null)
  const open = page.steps.filter(({ on }) => on === null)
  return (
    <>
      {noted.length > 0 && (
        <ul className={css.list}>
          {noted.map((step) => (
            <li key={keyOf(step)}>
              <Noted id={id} step={step} />
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <Folded summary="Note a step with its day">
          <ul className={css.list}>
            {open.map((step) => (
              <li key={keyOf(step)}>
                <Open id={id} step={step} />
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  )
}

const keyOf = ({ kind, step }: Step) => step ?? kind

function useNote(id: string, { kind, step }: Step) {
  return usePlaybookAct(
    (on: string | null) =>
      told(
        api.POST('/opportunities/{id}/steps', {
          params: { path: { id } },
          body: { kind, step, on },
        }),
      ),
    '',
  )
}

function Noted({ id, step }: { readonly id: string; readonly step: Step }) {
  const { run, isRunning, said } = useNote(id, step)
  return (
    <p className={css.ways}>
      <span>
        <bdi>{step.name}</bdi>, {sayIso(step.on ?? '')}
      </span>
      <Button
        look="plain"
        aria-disabled={isRunning}
        aria-label={`Take it back: ${step.name}`}
        onClick={() => run(null)}
      >
        Take it back
      </Button>
      <span role="status">{said}</span>
    </p>
  )
}

function Open({ id, step }: { readonly id: string; readonly step: Step }) {
  const [on, setOn] = useState(() => new Date().toISOString().slice(0, 10))
  const { run, isRunning, said } = useNote(id, step)
  return (
    <div className={css.step}>
      <DayField label={step.name} value={on} onChange={setOn} />
      <Button
        aria-disabled={isRunning}
        aria-label={`Note it: ${step.name}`}
        onClick={() => on !== '' && run(on)}
      >
        Note it
      </Button>
      <span role="status">{said}</span>
    </div>
  )
}
