import type { ProcessTold } from '@closed-learned/deals'
import { put } from '../../frame/kept-request.ts'
import { Folded } from '../../parts/Folded.tsx'
import { Form } from '../../parts/Form.tsx'
import { LongText } from '../../parts/LongText.tsx'
import { Section } from '../../parts/Section.tsx'
import { Newer } from './Newer.tsx'
import css from './page.module.css'
import { useWriting } from './use-writing.ts'
import { Kept } from './WriteTrack.tsx'

/** The steps of a deal, and how much of them is kept, for everybody together. */
export function Process({ page }: { readonly page: ProcessTold }) {
  const { answer, steps, version, kept, mayWrite } = page
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
      {kept.open && <p className={css.text}>{kept.open}</p>}
      {kept.winning && <p className={css.quiet}>{kept.winning}</p>}
      {kept.firsts.map((text) => (
        <p key={text} className={css.text}>
          {text}
        </p>
      ))}
      {mayWrite && (
        <Folded summary="Write the steps">
          <WriteProcess steps={steps} version={version} />
        </Folded>
      )}
    </Section>
  )
}

/** One step a line; a line that stays as it was keeps what was noted of it. */
function WriteProcess({ steps, version }: Pick<ProcessTold, 'steps' | 'version'>) {
  const standing = steps.map(({ name }) => name).join('\n')
  const writing = useWriting({
    form: 'process',
    what: 'The steps of a deal',
    empty: { text: standing, of: version, version: 0 as number | null },
    standing: 0,
    request: ({ text, of }) =>
      put('/process', { body: { steps: linesOf(text, steps), version: of } }),
    done: () => 'These are the steps from now on.',
  })
  const { words, change, said, isSending, kept } = writing
  if (kept !== '') return <Kept text={kept} onAgain={writing.again} />
  return (
    <div className={css.form}>
      <Form action="Keep them" onSend={writing.send} isRunning={isSending} said={said} isQuiet>
        {words.of !== version && (
          <Newer onTake={writing.forget} onGoOn={() => change({ of: version })}>
            <p className={css.lines}>{standing}</p>
          </Newer>
        )}
        <LongText
          label="One step a line, in their order"
          rows={6}
          longest={10_000}
          value={words.text}
          onChange={(text) => change({ text })}
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
