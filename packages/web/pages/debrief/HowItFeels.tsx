import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, done } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
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
      {data && <Feeling key={data.at} id={id} kept={data.text} />}
    </Folded>
  )
}

function Feeling({ id, kept }: { readonly id: string; readonly kept: string }) {
  const queries = useQueryClient()
  const [text, setText] = useState(kept)
  const path = { path: { id } }
  const again = () => queries.invalidateQueries({ queryKey: feelingQuery(id).queryKey })
  const keep = useAct(
    () => done(api.PUT('/opportunities/{id}/feeling', { params: path, body: { text } })),
    again,
  )
  const back = useAct(
    () => done(api.DELETE('/opportunities/{id}/feeling', { params: path })),
    again,
  )
  return (
    <div className={css.feeling}>
      <LongText
        label="In your words"
        hint="Only you can ever read it. It stands in no account, no sum and no export, and you can take it back."
        value={text}
        onChange={setText}
        rows={3}
        longest={10_000}
      />
      <div className={css.row}>
        <Button
          aria-disabled={text.trim() === '' || text === kept}
          onClick={() => text.trim() !== '' && text !== kept && keep.run(undefined)}
        >
          Keep it for me
        </Button>
        {kept !== '' && (
          <Button look="plain" onClick={() => back.run(undefined)}>
            Take it back
          </Button>
        )}
      </div>
      <p role="status">{keep.trouble || back.trouble || (kept !== '' && 'Kept, for you alone.')}</p>
    </div>
  )
}
