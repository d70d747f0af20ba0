import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { PageHead } from '../../frame/PageHead.tsx'
import { ByPasskey } from './ByPasskey.tsx'
import { ByPassword } from './ByPassword.tsx'
import { enter } from './enter.ts'
import css from './page.module.css'
import { waysInQuery } from './query.ts'
import { SecondStep } from './SecondStep.tsx'
import { SingleSignOn } from './SingleSignOn.tsx'

export const Route = createLazyRoute('/sign-in')({ component: SignInPage })

/** Who are you? With a password, the company's own sign-in, or a passkey. */
function SignInPage() {
  const { data: ways } = useSuspenseQuery(waysInQuery)
  const { next, error } = useSearch({ from: '/sign-in' })
  const [isSecond, setSecond] = useState(false)
  if (isSecond)
    return (
      <>
        <PageHead dated={false} headline="One more step: the code that your app shows." />
        <div className={css.ways}>
          <SecondStep onIn={() => enter(next)} onBack={() => setSecond(false)} />
        </div>
      </>
    )
  return (
    <>
      <PageHead dated={false} headline="Sign in, and go on where you were." />
      <div className={css.ways}>
        {error !== undefined && <p className={css.said}>{NOT_IN}</p>}
        {ways.singleSignOn !== null && <SingleSignOn name={ways.singleSignOn} next={next} />}
        <ByPassword onIn={() => enter(next)} onSecond={() => setSecond(true)} />
        <ByPasskey onIn={() => enter(next)} />
      </div>
      <p className={css.new}>Who has no account yet is invited by an admin, with a link.</p>
    </>
  )
}

const NOT_IN =
  'That did not lead in. Try it once more; who has no place here yet is invited by an admin.'
