import type { Checks, CheckTold } from '@closed-learned/deals'
import { Button } from '../../parts/Button.tsx'
import { CalmText } from '../../parts/CalmText.tsx'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { Form } from '../../parts/Form.tsx'
import { Segment } from '../lesson-writing/Segment.tsx'
import type { Begun } from './begun.ts'
import { type CheckWritten, checkBegun, checkRequest } from './check-words.ts'
import { Newer } from './Newer.tsx'
import css from './page.module.css'
import { useWriting } from './use-writing.ts'
import { Kept } from './WriteTrack.tsx'

const LONGEST = 10_000
type Content = CheckTold['content']

interface Props {
  readonly stages: Checks['stages']
  /** The one that is changed. */
  readonly check?: CheckTold
  readonly begun?: Begun | null
}

/** A check anew, from a lesson, or a new version of one. */
export function WriteCheck({ stages, check, begun = null }: Props) {
  const writing = useWriting({
    form: `check:${check?.id ?? begun?.lesson ?? 'new'}`,
    what: 'A check for the playbook',
    empty: checkBegun(check ?? null, begun, stages),
    standing: check?.version ?? null,
    request: (words: CheckWritten) => checkRequest(check?.id ?? null, words),
    done: ({ backTest }) => `It is asked from now on. ${backTest.text}`,
  })
  const { words, change, isOlder, said, isSending, kept } = writing
  if (kept !== '') return <Kept text={kept} onAgain={writing.again} />
  return (
    <div className={css.form}>
      <Form
        action="Keep it"
        onSend={writing.send}
        isRunning={isSending}
        said={said}
        isQuiet
        beside={
          writing.isWaiting && (
            <Button look="plain" onClick={writing.takeBack}>
              Change it first
            </Button>
          )
        }
      >
        {isOlder && check && (
          <Newer onTake={writing.forget} onGoOn={() => change({ version: check.version })}>
            <p className={css.text} dir="auto">
              {check.content.question}
            </p>
            <p className={css.text} dir="auto">
              {check.content.disqualifies}
            </p>
          </Newer>
        )}
        <Fields
          content={words.content}
          change={(part) => change({ content: { ...words.content, ...part } })}
          stages={stages}
        />
      </Form>
      {check && (
        <p className={css.quiet}>
          With another question or segment only deals created from then on test it.
        </p>
      )}
    </div>
  )
}

interface FieldsProps {
  readonly content: Content
  readonly change: (part: Partial<Content>) => void
  readonly stages: Checks['stages']
}

function Fields({ content, change, stages }: FieldsProps) {
  const { question, disqualifies, fromStage, where } = content
  // A stage that deals do not go through any more stays in sight.
  const names = fromStage === null || stages.includes(fromStage) ? stages : [fromStage, ...stages]
  return (
    <>
      <CalmText
        label="The question"
        rows={2}
        longest={LONGEST}
        value={question}
        onChange={(text) => change({ question: text })}
      />
      <CalmText
        label="Which answer means that it is not ours to win"
        rows={2}
        longest={LONGEST}
        value={disqualifies}
        onChange={(text) => change({ disqualifies: text })}
      />
      <ChoiceField
        label="From which stage on"
        value={fromStage ?? ''}
        options={[
          { value: '', name: 'From the first day' },
          ...names.map((name) => ({ value: name, name })),
        ]}
        onChoose={(stage) => change({ fromStage: stage || null })}
      />
      <Segment
        hint="Deals that it would say no to: by them it is tried on past deals. It may stay empty."
        where={where}
        onChange={(conditions) => change({ where: [...conditions] })}
      />
    </>
  )
}
