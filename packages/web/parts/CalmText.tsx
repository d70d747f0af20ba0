import { adviseWords, type WordAdvice } from '@closed-learned/deals'
import { useDeferredValue, useId, useMemo } from 'react'
import { Button } from './Button.tsx'
import css from './CalmText.module.css'
import { takeBetter } from './take-better.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly rows?: number
  readonly required?: boolean
}

/** Longest text that is taken. */
const LONGEST = 2000

/**
 * A text about a deal, and below it a calmer wording where some words could be read as blame: one
 * click takes it. It is advice; nothing waits for it here.
 */
export function CalmText({ label, value, onChange, rows = 4, required = false }: Props) {
  const id = useId()
  const read = useDeferredValue(value)
  const advice = useMemo(() => adviseWords(read), [read])
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={LONGEST}
        required={required}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-describedby={`${id}-advice`}
      />
      <div id={`${id}-advice`} role="status" className={css.advice}>
        {advice.map((one) => (
          <Advice
            key={`${one.span.join()} ${one.kind}`}
            advice={one}
            said={read.slice(...one.span)}
            onTake={() => onChange(takeBetter(value, one))}
          />
        ))}
      </div>
      {value !== '' && <p className={css.limit}>Calmer words are suggested for English only.</p>}
    </div>
  )
}

function Advice({
  advice: { better, why },
  said,
  onTake,
}: {
  readonly advice: WordAdvice
  readonly said: string
  readonly onTake: () => void
}) {
  return (
    <p>
      “{said}”: {why} Calmer: <q>{better}</q>{' '}
      <Button look="plain" onClick={onTake} aria-label={`Take it: ${better}`}>
        Take it
      </Button>
    </p>
  )
}
