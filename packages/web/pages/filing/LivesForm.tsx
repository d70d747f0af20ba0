import type { Said } from '@closed-learned/deals'
import { useState } from 'react'
import { CalmText } from '../../parts/CalmText.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { Pills } from '../../parts/Pills.tsx'
import { FormFrame, type FormProps } from './FormFrame.tsx'

const EVIDENCE = [
  { value: 'buyerDate', name: 'The buyer gave a date' },
  { value: 'buyerEvent', name: 'The buyer named an event' },
  { value: 'other', name: 'Something else' },
] as const
type Evidence = (typeof EVIDENCE)[number]['value']

/** What speaks for the deal; a day that the buyer gave makes it long-dated until then. */
export function LivesForm(props: FormProps) {
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const [day, setDay] = useState('')
  const [text, setText] = useState('')
  const isDated = evidence === 'buyerDate' || evidence === 'buyerEvent'
  const said = (): Said | string => {
    if (evidence === null) return 'Choose what speaks for it.'
    if (evidence === 'buyerDate' && day === '') return 'Say which day the buyer gave.'
    if (evidence !== 'buyerDate' && text.trim() === '')
      return 'Say in a few words what speaks for it.'
    return { kind: 'lives', evidence, on: isDated && day !== '' ? day : null, text: text.trim() }
  }
  return (
    <FormFrame {...props} kind="lives" said={said} verb="It lives">
      <Pills
        legend="What speaks for it?"
        value={evidence}
        options={EVIDENCE}
        onChoose={setEvidence}
      />
      {isDated && (
        <DayField
          label={
            evidence === 'buyerDate' ? 'The day that the buyer gave' : 'Its day, if it has one'
          }
          value={day}
          onChange={setDay}
        />
      )}
      {evidence !== null && (
        <CalmText
          label={evidence === 'buyerDate' ? 'Anything to add, if you like' : 'In a few words'}
          value={text}
          onChange={setText}
          rows={2}
        />
      )}
    </FormFrame>
  )
}
