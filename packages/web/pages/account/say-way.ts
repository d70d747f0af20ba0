import type { SignIn } from './query.ts'

/** How somebody came in. */
export const WAY_SAID: Readonly<Record<SignIn['way'], string>> = {
  password: 'with the password',
  app: 'with the password and a code of the app',
  writtenCode: 'with the password and a code that was written down',
  passkey: 'with a passkey',
  singleSignOn: 'by single sign-on',
}

/** What came of it: somebody came in, or tries of a day did not lead in. */
export function saySignIn({ way, declined }: SignIn): string {
  if (declined === 0) return `Signed in ${WAY_SAID[way]}`
  const times = declined === 1 ? 'One try' : `${declined} tries`
  return way === 'app'
    ? `${times} with the right password and without the code`
    : `${times} with a wrong password`
}
