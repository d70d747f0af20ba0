import { useState } from 'react'
import { TextField } from '../../parts/TextField.tsx'
import { sayRange } from './say-range.ts'

interface Props {
  readonly label: string
  /** Null: not known. */
  readonly value: number | null
  readonly range: readonly [number, number]
  readonly hint: string
  /** Told only of what can be counted with. */
  readonly onChange: (value: number) => void
}

/** A number that is typed; while it cannot be counted with, the one before it stands, and that is said. */
export function NumberField({ label, value, range: [least, most], hint, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const isFit = (text: string) =>
    text.trim() !== '' && Number(text) >= least && Number(text) <= most
  const isOut = typed !== null && !isFit(typed) && !(typed === '' && value === null)
  const shown = typed !== null && (isOut || Number(typed) === value) ? typed : (value ?? '')
  return (
    <TextField
      label={label}
      type="number"
      inputMode="decimal"
      min={least}
      max={most}
      step="any"
      value={String(shown)}
      hint={isOut ? sayRange([least, most], value) : hint}
      aria-invalid={isOut}
      onChange={(text) => {
        setTyped(text)
        if (isFit(text)) onChange(Number(text))
      }}
      onBlur={() => {
        if (!isOut || typed === '') setTyped(null)
      }}
    />
  )
}
