import { useSuspenseQuery } from '@tanstack/react-query'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './page.module.css'
import { type SignIn, signInsQuery } from './query.ts'
import { sayLately } from './say-lately.ts'
import { saySignIn } from './say-way.ts'

const SHOWN = 5

/** How one came in of late, and tries on one's e-mail that did not lead in. */
export function SignIns() {
  const { data } = useSuspenseQuery(signInsQuery)
  const [newest, older] = [data.signIns.slice(0, SHOWN), data.signIns.slice(SHOWN)]
  return (
    <Section title="How you came in">
      <p className={css.note}>
        The last 90 days, told to nobody but you. If one of these was not you, set another password:
        then every other session ends.
      </p>
      <List signIns={newest} />
      {older.length > 0 && (
        <Folded summary={older.length === 1 ? 'One more' : `${older.length} more`}>
          <List signIns={older} />
        </Folded>
      )}
    </Section>
  )
}

function List({ signIns }: { readonly signIns: readonly SignIn[] }) {
  const now = new Date()
  return (
    <ul className={css.list}>
      {signIns.map((signIn) => (
        <li key={`${signIn.at} ${signIn.way} ${signIn.declined}`}>
          <p>
            {saySignIn(signIn)}{' '}
            <span>
              {signIn.declined > 1 && 'the last one '}
              {sayLately(signIn.at, now)} · {signIn.browser}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
