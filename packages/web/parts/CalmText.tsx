import { adviseWords, type WordAdvice } from '@closed-learned/deals'
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { Button } from './Button.tsx'
import css from './CalmText.module.css'
import { LongText, type LongTextProps } from './LongText.tsx'
import { takeBetter } from './take-better.ts'

interface Props extends Omit<LongTextProps, 'children'> {
  /** What else is said of the text, before the advice about its words. */
  readonly also?: (text: string) => ReactNode
}

/**
 * A text about a deal, and below it a calmer wording where some words could be read as blame: one
 * click takes it. It is advice; nothing waits for it here.
 */
export function CalmText({ also, ...field }: Props) {
  const { value, onChange } = field
  const read = useDeferredValue(value)
  const advice = useMemo(() => adviseWords(read), [read])
  return (
    <LongText {...field}>
      {also?.(read)}
      {advice.map((one) => (
        <Advice
          key={`${one.span.join()} ${one.kind}`}
          advice={one}
          said={read.slice(...one.span)}
          onTake={() => onChange(takeBetter(value, one))}
        />
      ))}
      {value !== '' && <p className={css.limit}>Calmer words are suggested for English only.</p>}
    </LongText>
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
    <p className={css.advice}>
      “{said}”: {why} Calmer: <q>{better}</q>{' '}
      <Button look="plain" onClick={onTake} aria-label={`Take it: ${better}`}>
        Take it
      </Button>
    </p>
  )
}
