import type { HeadsUpTold } from '@closed-learned/deals'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { TextField } from '../../../parts/TextField.tsx'
import css from './Answers.module.css'
import type { useAnswer } from './use-answer.ts'

interface Props {
  readonly headsUp: HeadsUpTold
  readonly answering: ReturnType<typeof useAnswer>
}

interface AnswersProps extends Props {
  /** Whether an answer is asked for; else the one that stands is told. */
  readonly isAsked: boolean
  readonly onChange: () => void
}

/** Three verbs; why it is not so here may be said, and need not. */
export function Answers({ headsUp, isAsked, onChange, answering }: AnswersProps) {
  const [saying, setSaying] = useState<'notHere' | 'later' | null>(null)
  const verbs = useRef<HTMLDivElement>(null)
  const { lesson, answer } = headsUp
  const leave = () => {
    const verb = saying === 'later' ? 2 : 1
    setSaying(null)
    requestAnimationFrame(() => verbs.current?.querySelectorAll('button')[verb]?.focus())
  }
  if (saying === 'notHere')
    return <NotHere headsUp={headsUp} answering={answering} onLeave={leave} />
  if (saying === 'later') return <Later headsUp={headsUp} answering={answering} onLeave={leave} />
  const running = { 'aria-disabled': answering.isRunning }
  if (!isAsked)
    return (
      <p className={css.stands}>
        {answer?.text}{' '}
        <Button look="plain" onClick={onChange}>
          Say otherwise
        </Button>
      </p>
    )
  return (
    <div className={css.verbs} ref={verbs}>
      <Button {...running} onClick={() => answering.answer({ lesson, answer: 'useful' })}>
        Useful
      </Button>
      <Button {...running} onClick={() => setSaying('notHere')}>
        Not here
      </Button>
      <Button {...running} onClick={() => setSaying('later')}>
        Later
      </Button>
    </div>
  )
}

function NotHere({ headsUp, answering, onLeave }: Props & { readonly onLeave: () => void }) {
  const [why, setWhy] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  return (
    <form
      ref={form}
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        answering.answer({ lesson: headsUp.lesson, answer: 'notHere', why })
      }}
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      <TextField
        label="Why not here, if you like"
        value={why}
        onChange={setWhy}
        maxLength={10_000}
        autoComplete="off"
        dir="auto"
      />
      <div className={css.verbs}>
        <Button type="submit" aria-disabled={answering.isRunning}>
          Not here
        </Button>
        <Button look="plain" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  )
}

const DAYS = [
  { days: 1, name: 'Tomorrow' },
  { days: 3, name: 'In three days' },
  { days: 7, name: 'In a week' },
] as const
const DAY = 86_400_000

/** When it is to come again. */
function Later({ headsUp, answering, onLeave }: Props & { readonly onLeave: () => void }) {
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => group.current?.querySelector('button')?.focus(), [])
  const say = (days: number) => () => {
    const untilDay = new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
    answering.answer({ lesson: headsUp.lesson, answer: 'later', untilDay })
  }
  return (
    <fieldset
      ref={group}
      className={css.later}
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      <legend>Tell me again</legend>
      <div className={css.verbs}>
        {DAYS.map(({ days, name }) => (
          <Button key={days} aria-disabled={answering.isRunning} onClick={say(days)}>
            {name}
          </Button>
        ))}
        <Button look="plain" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </fieldset>
  )
}

/** What was put aside, and the way back. */
export function UsefulAfterAll({ headsUp: { lesson, answer }, answering }: Props) {
  return (
    <p className={css.stands}>
      {answer?.text} {answer?.why && <q dir="auto">{answer.why}</q>}{' '}
      <Button
        look="plain"
        aria-disabled={answering.isRunning}
        onClick={() => answering.answer({ lesson, answer: 'useful' })}
      >
        Useful after all
      </Button>
    </p>
  )
}
