import type { FilingKind } from '@closed-learned/deals'
import { type ReactNode, useEffect, useRef } from 'react'
import type { KeptFormNow } from '../../frame/use-kept-form.ts'
import { Button } from '../../parts/Button.tsx'
import css from './FormFrame.module.css'
import type { FiledNow } from './use-filing.ts'
import { WhoWillSee } from './WhoWillSee.tsx'

/** What every form about deals is given. */
export interface FormProps {
  /** The sources' ids of the deals that it is about. */
  readonly deals: readonly string[]
  readonly onFiled: (filed: FiledNow) => void
  readonly onLeave: () => void
}

interface FrameProps extends Pick<FormProps, 'onLeave'> {
  readonly form: Pick<KeptFormNow<object>, 'send' | 'isSending' | 'isWaiting' | 'takeBack' | 'said'>
  readonly kind: FilingKind
  readonly verb: string
  readonly children: ReactNode
}

/** A form about deals of one's own: its fields, the one action, and who will see it. */
export function FormFrame({ form, onLeave, kind, verb, children }: FrameProps) {
  const fields = useRef<HTMLFormElement>(null)
  // What opened it is gone by now, and with it what had the keyboard.
  useEffect(
    () => fields.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(),
    [],
  )
  return (
    <form
      ref={fields}
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        form.send()
      }}
    >
      {children}
      <div className={css.actions}>
        <Button type="submit" look="primary" aria-disabled={form.isSending}>
          {verb}
        </Button>
        {form.isWaiting && <Button onClick={form.takeBack}>Change it first</Button>}
        <Button onClick={onLeave}>Not now</Button>
      </div>
      <p role="status" className={css.trouble}>
        {form.said}
      </p>
      <WhoWillSee kind={kind} />
    </form>
  )
}
