import { useState } from 'react'
import { api, done } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import type { Person } from './query.ts'
import { usePeopleAct } from './use-people-act.ts'

/** Ends somebody's place, once it was said twice. */
export function Leave({ person: { id, name } }: { readonly person: Person }) {
  const [isSure, setSure] = useState(false)
  const end = usePeopleAct(() => done(api.DELETE('/people/{id}', { params: { path: { id } } })))
  return (
    <>
      {isSure ? (
        <>
          <Button onClick={() => end.run(undefined)} aria-disabled={end.isRunning} autoFocus>
            Yes, {name} leaves
          </Button>
          <Button look="plain" onClick={() => setSure(false)}>
            No
          </Button>
        </>
      ) : (
        <Button onClick={() => setSure(true)}>{name} leaves</Button>
      )}
      <p role="status">
        {end.trouble ||
          (isSure
            ? 'They are signed out at their next click, and their keys end. What was theirs stays theirs.'
            : '')}
      </p>
    </>
  )
}
