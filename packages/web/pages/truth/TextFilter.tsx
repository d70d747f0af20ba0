import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import css from './TextFilter.module.css'

/** After so many milliseconds without a key what was typed is looked for. */
const PAUSE = 250

interface Props {
  readonly text: string
  readonly onText: (text: string) => void
}

/** A part of a name or account. */
export function TextFilter({ text, onText }: Props) {
  const [typed, setTyped] = useState(text)
  const asked = useRef(text)
  const ask = useDebouncedCallback((next: string) => {
    asked.current = next
    onText(next)
  }, PAUSE)
  // Going back changes the address; what one types oneself comes back to here and changes nothing.
  useEffect(() => {
    if (text === asked.current) return
    asked.current = text
    setTyped(text)
  }, [text])
  return (
    <input
      type="search"
      className={css.text}
      value={typed}
      placeholder="A name or account"
      aria-label="A part of the name or account"
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        ask(value.trim())
      }}
    />
  )
}
