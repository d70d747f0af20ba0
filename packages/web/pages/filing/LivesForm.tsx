import type { Said } from '@closed-learned/deals'
import { CalmText } from '../../parts/CalmText.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { Pills } from '../../parts/Pills.tsx'
import { FormFrame, type FormProps } from './FormFrame.tsx'
import { useFiling } from './use-filing.ts'

const EVIDENCE = [
  { value: 'buyerDate', name: 'The buyer gave a date' },
  { value: 'buyerEvent', name: 'The buyer named an event' },
  { value: 'other', name: 'Something else' },
] as const

interface Words {
  readonly evidence: (typeof EVIDENCE)[number]['value'] | null
  readonly day: string
  readonly text: string
}

const NO_WORDS: Words = { evidence: null, day: '', text: '' }

/** What speaks for the deal; a day that the buyer gave makes it long-dated until then. */
export function LivesForm(props: FormProps) {
  const form = useFiling({ kind: 'lives', empty: NO_WORDS, said: saidOf, ...props })
  const { evidence, day, text } = form.words
  return (
    <FormFrame form={form} onLeave={props.onLeave} kind="lives" verb="It lives">
      <Pills
        legend="What speaks for it?"
        value={evidence}
        options={EVIDENCE}
        onChoose={(value) => form.change({ evidence: value })}
      />
      {isDated(evidence) && (
        <DayField
          label={
            evidence === 'buyerDate' ? 'The day that the buyer gave' : 'Its day, if it has one'
          }
          value={day}
          onChange={(value) => form.change({ day: value })}
        />
      )}
      {evidence !== null && (
        <CalmText
          label={evidence === 'buyerDate' ? 'Anything to add, if you like' : 'In a few words'}
          value={text}
          onChange={(value) => form.change({ text: value })}
          rows={2}
        />
      )}
    </FormFrame>
  )
}

const isDated = (evidence: Words['evidence']) =>
  evidence === 'buyerDate' || evidence === 'buyerEvent'

function saidOf({ evidence, day, text }: Words): Said | string {
  if (evidence === null) return 'Choose what speaks for it.'
  if (evidence === 'buyerDate' && day === '') return 'Say which day the buyer gave.'
  if (evidence !== 'buyerDate' && text.trim() === '')
    return 'Say in a few words what speaks for it.'
  const on = isDated(evidence) && day !== '' ? day : null
  return { kind: 'lives', evidence, on, text: text.trim() }
}
