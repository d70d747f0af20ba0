import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '../parts/Button.tsx'
import { onlyOwnHere } from './kept-here.ts'
import css from './LeftOver.module.css'
import type { Me } from './me.ts'
import { meQuery } from './me.ts'
import { outbox } from './outbox.ts'

/** What somebody sent that has not arrived, where the page that they are on does not tell it. */
export function LeftOver({ me, at }: { readonly me: Me; readonly at: number }) {
  useOwnOnly(me, at)
  const arrived = useSending(me.member?.id ?? 'operator')
  const left = useSyncExternalStore(outbox.subscribe, outbox.leftOver)
  return (
    <div aria-live="polite" className={css.left}>
      {left.map(({ name, what, where, trouble }) => (
        <p key={name}>
          <Link to={where}>{what}</Link>{' '}
          {trouble === '' ? (
            'waits for the network, and goes out once.'
          ) : (
            <>
              was not taken: {trouble}{' '}
              <Button look="plain" onClick={() => outbox.forget(name)}>
                Leave it
              </Button>
            </>
          )}
        </p>
      ))}
      {arrived !== '' && <p>{arrived} has arrived.</p>}
    </div>
  )
}

/** Whoever is in finds nothing here that somebody else had begun. */
function useOwnOnly({ by, member }: Me, at: number): void {
  const own = member?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that the server says it again
  useEffect(() => {
    if (by === 'session' && own !== undefined) onlyOwnHere(own)
  }, [by, own, at])
}

/** Sends what was left here; gives what arrived of it. */
function useSending(member: string): string {
  const queries = useQueryClient()
  const [arrived, setArrived] = useState('')
  useEffect(
    () =>
      outbox.open(member, {
        onArrived: (what) => {
          setArrived(what)
          void queries.invalidateQueries()
        },
        // Where nobody is signed in any more, asking who is here leads away.
        onSignedOut: () => void queries.invalidateQueries({ queryKey: meQuery.queryKey }),
      }),
    [member, queries],
  )
  return arrived
}
