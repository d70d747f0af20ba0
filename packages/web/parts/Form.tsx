import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import css from './Form.module.css'

interface Props {
  /** The one thing that it is there for. */
  readonly action: string
  readonly onSend: () => void
  readonly isRunning: boolean
  /** What came of it, or why it was not done. */
  readonly said: string
  /** Where the page is not there for it. */
  readonly isQuiet?: boolean
  /** Other ways beside the action. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** Fields below each other, what they are there for, and what came of it. */
export function Form({
  action,
  onSend,
  isRunning,
  said,
  isQuiet = false,
  beside,
  children,
}: Props) {
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      {children}
      <p role="status" className={css.said}>
        {said}
      </p>
      <div className={css.foot}>
        <Button type="submit" look={isQuiet ? 'second' : 'primary'} aria-disabled={isRunning}>
          {action}
        </Button>
        {beside}
      </div>
    </form>
  )
}
