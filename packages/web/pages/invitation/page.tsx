import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { PageHead } from '../../frame/PageHead.tsx'
import { ROLE_MEANS } from '../../frame/role-means.ts'
import { enter } from '../sign-in/enter.ts'
import { SecondStep } from '../sign-in/SecondStep.tsx'
import css from './page.module.css'
import { invitationQuery } from './query.ts'
import { sayInvitation } from './say-invitation.ts'
import { TakePlace } from './TakePlace.tsx'

export const Route = createLazyRoute('/invitations/$token')({ component: InvitationPage })

/** Where one is invited to and as what, and the way in. */
function InvitationPage() {
  const { token } = useParams({ from: '/invitations/$token' })
  const { data: invited } = useSuspenseQuery(invitationQuery(token))
  const [isSecond, setSecond] = useState(false)
  const begin = () => enter('/')
  return (
    <>
      <PageHead dated={false} headline={sayInvitation(invited)} />
      <ul className={css.means}>
        {invited.roles.map((role) => (
          <li key={role}>{ROLE_MEANS[role]}</li>
        ))}
      </ul>
      {isSecond ? (
        <SecondStep onIn={begin} onBack={() => setSecond(false)} />
      ) : (
        <TakePlace token={token} invited={invited} onIn={begin} onSecond={() => setSecond(true)} />
      )}
    </>
  )
}
