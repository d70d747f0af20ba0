import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, done } from '../../api.ts'
import { put } from '../../frame/kept-request.ts'
import { useAct } from '../../frame/use-act.ts'
import { useKeptForm } from '../../frame/use-kept-form.ts'
import { Button } from '../../parts/Button.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { LongText } from '../../parts/LongText.tsx'
import css from './NotToday.module.css'
import { feelingQuery } from './query.ts'

/** How it feels, for who wants to set it down first: kept apart from everything, and taken back whole. */
export function HowItFeels({ id }: { readonly id: string }) {
  const { data } = useQuery(feelingQuery(id))
  return (
    <Folded summary="How it feels, if you would like to set that down first">
      {data && <Feeling id={id} kept={data.text} />}
    </Folded>
  )
}

/** What is typed stays while it is kept; `kept`: what the server has. */
function Feeling({ id, kept }: { readonly id: string; readonly kept: string }) {
  const queries = useQueryClient()
  const path = { path: { id } }
  const again = () => queries.invalidateQueries({ queryKey: feelingQuery(id).queryKey })
  const form = useKeptForm({
    form: `feeling:${id}`,
    what: 'How it feels',
    empty: { text: kept },
    request: (words) => put('/opportunities/{id}/feeling', { params: path, body: words }),
    goesOn: true,
    onTold: again,
  })
  const [text, setText] = useState(form.words.text)
  const write = (typed: string) => {
    setText(typed)
    form.change({ text: typed })
  }
  const back = useAct(
    () => done(api.DELETE('/opportunities/{id}/feeling', { params: path })),
    async () => {
      setText('')
      form.forget()
      await again()
    },
  )
  const isKept = text.trim() === '' || text === kept
  return (
    <div className={css.feeling}>
      <LongText
        label="In your words"
        hint="Only you can ever read it. It stands in no account, no sum and no export, and you can take it back."
        value={text}
        onChange={write}
        rows={3}
      />
      <div className={css.row}>
        <Button aria-disabled={isKept || form.isSending} onClick={() => !isKept && form.send()}>
          Keep it for me
        </Button>
        {kept !== '' && (
          <Button look="plain" onClick={() => back.run(undefined)}>
            Take it back
          </Button>
        )}
      </div>
      <p role="status">{form.said || back.trouble || (kept !== '' && 'Kept, for you alone.')}</p>
    </div>
  )
}
