import type { DebriefSheet } from '@closed-learned/deals'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { Button } from '../../parts/Button.tsx'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import css from './NotToday.module.css'

/** It can wait: by a few days, a week after the end in sum; nobody is told. */
export function NotToday({ sheet }: { readonly sheet: DebriefSheet }) {
  const { putOff, opportunity } = sheet
  const [text, setText] = useState(putOff.text)
  const [days, setDays] = useState(1)
  const { run, isRunning, trouble } = useAct(
    (by: number) =>
      told(
        api.POST('/opportunities/{id}/debrief/put-off', {
          params: { path: { id: opportunity.id } },
          body: { days: by },
        }),
      ),
    (done) => setText(done.text),
  )
  return (
    <div className={css.wait}>
      <p role="status">{trouble === '' ? text : trouble}</p>
      {putOff.days > 0 && (
        <form
          className={css.row}
          onSubmit={(event) => {
            event.preventDefault()
            run(days)
          }}
        >
          <ChoiceField
            label="Not today, but"
            isTold
            value={String(days)}
            options={Array.from({ length: putOff.days }, (_, i) => ({
              value: String(i + 1),
              name: i === 0 ? 'tomorrow' : `in ${i + 1} days`,
            }))}
            onChoose={(chosen) => setDays(Number(chosen))}
          />
          <Button type="submit" aria-disabled={isRunning}>
            Not today
          </Button>
        </form>
      )}
    </div>
  )
}
