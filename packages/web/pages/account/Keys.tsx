import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, done } from '../../api.ts'
import { sayMoment } from '../../frame/say-moment.ts'
import { useAct } from '../../frame/use-act.ts'
import { Button } from '../../parts/Button.tsx'
import { CopyLine } from '../../parts/CopyLine.tsx'
import { Section } from '../../parts/Section.tsx'
import { MakeKey } from './MakeKey.tsx'
import css from './page.module.css'
import { type Key, keysQuery } from './query.ts'

/** Keys with which programs ask in one's name. */
export function Keys({ isAdmin }: { readonly isAdmin: boolean }) {
  const { data } = useSuspenseQuery(keysQuery)
  const queries = useQueryClient()
  const known = () => queries.invalidateQueries(keysQuery)
  const [made, setMade] = useState<string>()
  const end = useAct(
    (id: string) => done(api.DELETE('/me/keys/{id}', { params: { path: { id } } })),
    known,
  )
  return (
    <Section title="Keys for programs">
      <p className={css.note}>
        With a key a program asks <a href="/api">the API</a>, or the command line, in your name. It
        sees what you see, and no more.
      </p>
      <ul className={css.list}>
        {data.keys.map((key) => (
          <li key={key.id}>
            <p>
              {key.name} <span>{sayKey(key)}</span>
            </p>
            <Button
              aria-label={`End it: ${key.name}`}
              onClick={() => end.run(key.id)}
              aria-disabled={end.isRunning}
            >
              End it
            </Button>
          </li>
        ))}
      </ul>
      {made !== undefined && <CopyLine label="Your new key, shown this once" text={made} />}
      <MakeKey
        isAdmin={isAdmin}
        trouble={end.trouble}
        onMade={({ key }) => {
          setMade(key)
          return known()
        }}
      />
    </Section>
  )
}

function sayKey({ start, scopes, expiresAt, lastUsedAt }: Key): string {
  const until = expiresAt === null ? '' : ` · until ${sayMoment(expiresAt)}`
  const used = lastUsedAt === null ? 'not used yet' : `last used ${sayMoment(lastUsedAt)}`
  return `${start}… · ${scopes.join(', ')}${until} · ${used}`
}
