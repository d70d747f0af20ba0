import type { Checks as ChecksPage, CheckTold } from '@closed-learned/deals'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Form } from '../../parts/Form.tsx'
import { LongText } from '../../parts/LongText.tsx'
import { Section } from '../../parts/Section.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { Segment } from '../lesson-writing/Segment.tsx'
import css from './page.module.css'
import { usePlaybookAct } from './use-playbook-act.ts'

/** What is asked early, what past deals say of it, and whether the deals since bear it out. */
export function Checks({ page: { answer, checks, mayWrite } }: { readonly page: ChecksPage }) {
  return (
    <Section title="What is asked early">
      <p className={css.quiet}>{answer}</p>
      <ul className={css.list}>
        {checks.map((check) => (
          <li key={check.id}>
            <Check check={check} mayWrite={mayWrite} />
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Folded summary="Write a check">
          <WriteCheck />
        </Folded>
      )}
    </Section>
  )
}

function Check({ check, mayWrite }: { readonly check: CheckTold; readonly mayWrite: boolean }) {
  const { id, content, backTest, standing, standingText, where } = check
  const retired = standing !== 'retired'
  const { run, isRunning, said } = usePlaybookAct(
    () => told(api.POST('/checks/{id}/retire', { params: { path: { id } }, body: { retired } })),
    '',
  )
  return (
    <article className={css.row}>
      <div>
        <h3 className={css.title}>
          <bdi>{content.question}</bdi>
        </h3>
        <p className={css.text} dir="auto">
          Not ours to win if: {content.disqualifies}
        </p>
        <p className={css.quiet}>{backTest.text}</p>
        {mayWrite && (
          <p className={css.ways}>
            <Button look="plain" aria-disabled={isRunning} onClick={() => run(undefined)}>
              {retired ? 'Retire it' : 'Ask it again'}
            </Button>
            <span role="status">{said}</span>
          </p>
        )}
      </div>
      <ul className={css.beside}>
        <li>{standingText}</li>
        {where && <li>Would say no to {where}</li>}
        <li>
          {content.fromStage === null ? 'From the first day' : `From ${content.fromStage} on`}
        </li>
      </ul>
    </article>
  )
}

type Content = CheckTold['content']
const EMPTY: Content = { question: '', disqualifies: '', fromStage: null, where: [] }

function WriteCheck() {
  const [content, setContent] = useState(EMPTY)
  const change = (part: Partial<Content>) => setContent({ ...content, ...part })
  const { run, isRunning, said } = usePlaybookAct(
    () => told(api.POST('/checks', { body: { ...content, where: [...content.where] } })),
    ({ backTest }) => {
      setContent(EMPTY)
      return `It is asked from now on. ${backTest.text}`
    },
  )
  return (
    <div className={css.form}>
      <Form
        action="Keep it"
        onSend={() => run(undefined)}
        isRunning={isRunning}
        said={said}
        isQuiet
      >
        <LongText
          label="The question"
          rows={2}
          longest={1000}
          value={content.question}
          onChange={(question) => change({ question })}
        />
        <LongText
          label="Which answer means that it is not ours to win"
          rows={2}
          longest={1000}
          value={content.disqualifies}
          onChange={(disqualifies) => change({ disqualifies })}
        />
        <TextField
          label="From which stage on, if not from the first"
          value={content.fromStage ?? ''}
          onChange={(stage) => change({ fromStage: stage || null })}
          maxLength={200}
        />
        <Segment
          hint="Deals that it would say no to: by them it is tried on past deals. It may stay empty."
          where={content.where}
          onChange={(where) => change({ where: [...where] })}
        />
      </Form>
    </div>
  )
}
