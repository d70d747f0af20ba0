import { useState } from 'react'
import { api, done } from '../api.ts'
import { forgetAtSignOut } from './kept-here.ts'
import { sayTrouble } from './say-trouble.ts'

/** Ends the session; the page is left as a whole, so that nothing of it stays in the browser. */
export function useSignOut(): { signOut: () => void; trouble: string } {
  const [trouble, setTrouble] = useState('')
  const signOut = () => {
    done(api.POST('/sign-out')).then(
      () => {
        forgetAtSignOut()
        window.location.assign('/sign-in')
      },
      (error: unknown) => setTrouble(sayTrouble(error)),
    )
  }
  return { signOut, trouble }
}
