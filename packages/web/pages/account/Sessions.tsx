import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { api, done } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { useSignOut } from '../../frame/use-sign-out.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './page.module.css'
import { type OpenSession, sessionsQuery } from './query.ts'
import { sayLately } from './say-lately.ts'
import { WAY_SAID } from './say-way.ts'

/** Where one is signed in, this browser first: each can be ended, and all others at once. */
export function Sessions() {
  const { data } = useSuspenseQuery(sessionsQuery)
  const queries = useQueryClient()
  const known = () => queries.invalidateQueries(sessionsQuery)
  const { signOut, trouble } = useSignOut()
  const end = useAct(
    (id: string) => done(api.DELETE('/me/sessions/{id}', { params: { path: { id } } })),
    known,
  )
  const endOthers = useAct(() => done(api.DELETE('/me/sessions')), known)
  const sessions = [...data.sessions].sort((a, b) => Number(b.isThis) - Number(a.isThis))
  return (
    <Section title="Where you are signed in">
      <p className={css.note}>
        Nobody but you sees this. Where nobody does anything for twelve hours, you are signed out;
        and everywhere two weeks after you signed in.
      </p>
      <ul className={css.list}>
        {sessions.map((session) => (
          <li key={session.id}>
            <p>
              {session.browser} <span>{saySession(session)}</span>
            </p>
            {session.isThis ? (
              <Button onClick={signOut}>Sign out</Button>
            ) : (
              <Button
                aria-label={`End it: ${session.browser}, ${saySession(session)}`}
                onClick={() => end.run(session.id)}
                aria-disabled={end.isRunning}
              >
                End it
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 2 && (
        <Button onClick={() => endOthers.run(undefined)} aria-disabled={endOthers.isRunning}>
          End all but this one
        </Button>
      )}
      <p role="status" className={css.note}>
        {trouble || end.trouble || endOthers.trouble}
      </p>
    </Section>
  )
}

function saySession({ isThis, since, seenAt, way }: OpenSession): string {
  const now = new Date()
  const signedIn = `signed in ${sayLately(since, now)} ${WAY_SAID[way]}`
  return isThis ? `this one · ${signedIn}` : `seen ${sayLately(seenAt, now)} · ${signedIn}`
}
