import type { FilingKind, Said } from '@closed-learned/deals'
import type { ReactNode } from 'react'
import { Button } from '../../parts/Button.tsx'
import css from './FormFrame.module.css'
import { type FiledNow, useFiling } from './use-filing.ts'
import { WhoWillSee } from './WhoWillSee.tsx'

/** What every form about deals is given. */
export interface FormProps {
  /** The sources' ids of the deals that it is about. */
  readonly deals: readonly string[]
  readonly onFiled: (filed: FiledNow) => void
  readonly onLeave: () => void
}

interface FrameProps extends FormProps {
  readonly kind: FilingKind
  /** What is filed, or in words what it still lacks. */
  readonly said: () => Said | string
  readonly verb: string
  readonly children: ReactNode
}

/** A form about deals of one's own: its fields, the one action, and who will see it. */
export function FormFrame({ deals, onFiled, onLeave, kind, said, verb, children }: FrameProps) {
  const { file, isFiling, trouble, say } = useFiling(deals, onFiled)
  const submit = () => {
    const what = said()
    if (typeof what === 'string') say(what)
    else file(what)
  }
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {children}
      <div className={css.actions}>
        <Button type="submit" look="primary" aria-disabled={isFiling}>
          {verb}
        </Button>
        <Button onClick={onLeave}>Not now</Button>
      </div>
      <p role="status" className={css.trouble}>
        {trouble}
      </p>
      <WhoWillSee kind={kind} />
    </form>
  )
}
