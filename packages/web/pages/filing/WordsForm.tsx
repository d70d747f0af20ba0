import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { BeginFrom } from '../../parts/BeginFrom.tsx'
import { CalmText } from '../../parts/CalmText.tsx'
import { FormFrame, type FormProps } from './FormFrame.tsx'
import { wordsQuery } from './query.ts'

/** A call for help or a heads-up: words to choose from and to change. */
export function WordsForm({ kind, ...props }: FormProps & { readonly kind: 'help' | 'headsUp' }) {
  const { data } = useQuery(wordsQuery)
  const [text, setText] = useState('')
  const said = () =>
    text.trim() === ''
      ? 'Choose a text above, or write your own.'
      : ({ kind, text: text.trim() } as const)
  return (
    <FormFrame {...props} kind={kind} said={said} verb={VERBS[kind]}>
      <BeginFrom
        legend="Words to begin from"
        texts={data?.[kind] ?? []}
        chosen={text}
        onChoose={setText}
      />
      <CalmText label="Change them as you like" value={text} onChange={setText} />
    </FormFrame>
  )
}

const VERBS = { help: 'Ask for help', headsUp: 'Send the heads-up' }
