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
  const [isNotHere, setNotHere] = useState(false)
  const verbs = useRef<HTMLDivElement>(null)
  const { lesson, answer } = headsUp
  const leave = () => {
    setNotHere(false)
    requestAnimationFrame(() => verbs.current?.querySelectorAll('button')[1]?.focus())
  }
  if (isNotHere) return <NotHere headsUp={headsUp} answering={answering} onLeave={leave} />
  const say = (answer: 'useful' | 'later') => () => answering.answer({ lesson, answer })
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
      <Button {...running} onClick={say('useful')}>
        Useful
      </Button>
      <Button {...running} onClick={() => setNotHere(true)}>
        Not here
      </Button>
      <Button {...running} title="It comes again in a week" onClick={say('later')}>
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
