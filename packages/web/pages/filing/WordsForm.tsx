import { useQuery } from '@tanstack/react-query'
import { BeginFrom } from '../../parts/BeginFrom.tsx'
import { CalmText } from '../../parts/CalmText.tsx'
import { FormFrame, type FormProps } from './FormFrame.tsx'
import { wordsQuery } from './query.ts'
import { useFiling } from './use-filing.ts'

/** A call for help or a heads-up: words to choose from and to change. */
export function WordsForm({ kind, ...props }: FormProps & { readonly kind: 'help' | 'headsUp' }) {
  const { data } = useQuery(wordsQuery)
  const form = useFiling({
    ...props,
    kind,
    empty: { text: '' },
    said: ({ text }) =>
      text.trim() === '' ? 'Choose a text above, or write your own.' : { kind, text: text.trim() },
  })
  const { text } = form.words
  const write = (words: string) => form.change({ text: words })
  return (
    <FormFrame form={form} onLeave={props.onLeave} kind={kind} verb={VERBS[kind]}>
      <BeginFrom
        legend="Words to begin from"
        texts={data?.[kind] ?? []}
        chosen={text}
        onChoose={write}
      />
      <CalmText label="Change them as you like" value={text} onChange={write} />
    </FormFrame>
  )
}

const VERBS = { help: 'Ask for help', headsUp: 'Send the heads-up' }
