import type { ProcessTold } from '@closed-learned/deals'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { Folded } from '../../parts/Folded.tsx'
import { Form } from '../../parts/Form.tsx'
import { LongText } from '../../parts/LongText.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './page.module.css'
import { usePlaybookAct } from './use-playbook-act.ts'

/** The steps of a deal, and how much of them is kept, for everybody together. */
export function Process({ page }: { readonly page: ProcessTold }) {
  const { answer, steps, kept, mayWrite } = page
  return (
    <Section title="The steps of a deal">
      <p className={css.quiet}>{answer}</p>
      {steps.length > 0 && (
        <ol className={css.steps}>
          {steps.map(({ id, name }) => (
            <li key={id}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ol>
      )}
      <p className={css.text}>{kept.text}</p>
      {kept.winning && <p className={css.quiet}>{kept.winning}</p>}
      {mayWrite && (
        <Folded summary="Write the steps">
          <WriteProcess steps={steps} />
        </Folded>
      )}
    </Section>
  )
}

/** One step a line; a line that stays as it was keeps what was noted of it. */
function WriteProcess({ steps }: Pick<ProcessTold, 'steps'>) {
  const [text, setText] = useState(steps.map(({ name }) => name).join('\n'))
  const { run, isRunning, said } = usePlaybookAct(
    () => told(api.PUT('/process', { body: { steps: linesOf(text, steps) } })),
    'These are the steps from now on.',
  )
  return (
    <div className={css.form}>
      <Form
        action="Keep them"
        onSend={() => run(undefined)}
        isRunning={isRunning}
        said={said}
        isQuiet
      >
        <LongText
          label="One step a line, in their order"
          rows={6}
          longest={6000}
          value={text}
          onChange={setText}
        />
      </Form>
    </div>
  )
}

const linesOf = (text: string, steps: ProcessTold['steps']) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((name) => name !== '')
    .map((name) => ({ id: steps.find((step) => step.name === name)?.id ?? null, name }))
