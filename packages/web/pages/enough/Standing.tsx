import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { sayIso } from '../../frame/days.ts'
import { useAct } from '../../frame/use-act.ts'
import { Button } from '../../parts/Button.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { PutAside } from './PutAside.tsx'
import type { Standing as Told } from './query.ts'
import css from './Standing.module.css'
import { Warning } from './Warning.tsx'

const NAMES = { revenue: 'Revenue', coverage: 'Coverage', volume: 'New deals' } as const

/** A target that stands, with what it does beside it: for everybody, as long as it stands. */
export function Standing({
  standing,
  maySet,
}: {
  readonly standing: Told
  readonly maySet: boolean
}) {
  const { kind, text, since, warning, putAside } = standing
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const params = { path: { kind } }
  const end = useAct(
    () => told(api.POST('/targets/{kind}/end', { params })),
    () => queries.invalidateQueries(),
  )
  return (
    <div className={css.target}>
      <div>
        <h3 className={css.name}>{NAMES[kind]}</h3>
        <p className={css.text}>{text}</p>
        <p className={css.since}>from {sayIso(since)} on</p>
      </div>
      <div>
        {warning !== null && putAside === null && <Warning warning={warning} />}
        {warning !== null && putAside !== null && (
          <>
            <p className={css.aside}>
              Its warning is put aside until {sayIso(putAside.until)}: <q>{putAside.reason}</q>
            </p>
            <Folded summary="What it says">
              <Warning warning={warning} />
            </Folded>
          </>
        )}
        {maySet && (
          <div className={css.acts}>
            {warning !== null && putAside === null && (
              <Button look="plain" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
                Put the warning aside for this quarter
              </Button>
            )}
            <Button look="plain" aria-disabled={end.isRunning} onClick={() => end.run(undefined)}>
              End this target
            </Button>
          </div>
        )}
        {end.trouble !== '' && <p role="status">{end.trouble}</p>}
        {maySet && isAsking && putAside === null && <PutAside kind={kind} />}
      </div>
    </div>
  )
}
