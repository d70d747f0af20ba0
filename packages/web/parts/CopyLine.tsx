import { useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import css from './CopyLine.module.css'

/** Something to take along, as a link or a key; one press copies it. */
export function CopyLine({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [said, say] = useState('')
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      say('Copied.')
    } catch {
      say('It is selected: copy it by keyboard.')
    }
  }
  return (
    <div className={css.copy}>
      <label htmlFor={id}>{label}</label>
      <div className={css.row}>
        <input ref={field} id={id} readOnly value={text} spellCheck={false} />
        <Button onClick={copy}>Copy</Button>
      </div>
      <p role="status" className={css.said}>
        {said}
      </p>
    </div>
  )
}
