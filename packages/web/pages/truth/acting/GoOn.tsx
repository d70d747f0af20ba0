import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { useFiling } from '../../filing/use-filing.ts'
import { WhoWillSee } from '../../filing/WhoWillSee.tsx'
import type { Chosen } from './acting.ts'
import css from './GoOn.module.css'

const SAID = { kind: 'goOn' } as const

/** To go on with a deal: one click, and who will see it is told as soon as it is looked at. */
export function GoOn({ deal: { id, name } }: { readonly deal: Chosen }) {
  const [isFiled, setFiled] = useState(false)
  const [isLooked, look] = useState(false)
  const thanks = useRef<HTMLSpanElement>(null)
  const audience = useId()
  const { send, isSending, said } = useFiling({
    ...{ kind: 'goOn', deals: [id], empty: {}, said: () => SAID },
    onFiled: () => setFiled(true),
  })
  // The verb goes with what was said; the keyboard goes on from the words in its place.
  useEffect(() => {
    if (isFiled) thanks.current?.focus({ preventScroll: true })
  }, [isFiled])
  if (isFiled)
    return (
      <span ref={thanks} role="status" tabIndex={-1} className={css.filed}>
        On it goes.
      </span>
    )
  return (
    <span className={css.goOn}>
      <Button
        aria-disabled={isSending}
        aria-describedby={audience}
        onClick={send}
        onFocus={() => look(true)}
        onBlur={() => look(false)}
        onPointerEnter={() => look(true)}
        onPointerLeave={() => look(false)}
      >
        Go on<span className={css.hidden}>: {name}</span>
      </Button>
      <span role="status" className={css.said}>
        {said}
      </span>
      {isLooked && (
        <div className={css.who}>
          <WhoWillSee id={audience} kind="goOn" deal={id} name="Go on" />
        </div>
      )}
    </span>
  )
}
