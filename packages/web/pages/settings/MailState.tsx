import { useQuery } from '@tanstack/react-query'
import { waysInQuery } from '../sign-in/query.ts'
import css from './page.module.css'

/** Whether links go out by mail, and what to do where not. */
export function MailState() {
  const { data: ways } = useQuery(waysInQuery)
  if (ways === undefined) return null
  return (
    <p className={css.finding}>
      {ways.mail ? (
        'Invitations and links for new passwords go out by mail.'
      ) : (
        <>
          No mail goes out: invitations and links for new passwords are shown to you, to hand over.
          With <code>CLOSED_LEARNED_SMTP_URL</code> in its environment the program sends them.
        </>
      )}
    </p>
  )
}
