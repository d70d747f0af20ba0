import { Declined } from '../api.ts'

/** Whether this browser, at this address, can keep a passkey: a number is no name to keep it for. */
export function canPasskeys(): boolean {
  const isNumber = /^[\d.]+$|^\[/.test(window.location.hostname)
  return (
    window.isSecureContext &&
    !isNumber &&
    'PublicKeyCredential' in window &&
    typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'
  )
}

/** Signs in with a passkey of this device; throws `Declined` where it came to nothing. */
export async function signInByPasskey(): Promise<void> {
  const options = await asked<PublicKeyCredentialRequestOptionsJSON>(
    'generate-authenticate-options',
  )
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const shown = await navigator.credentials.get({ publicKey }).catch(notShown)
  await asked('verify-authentication', { response: jsonOf(shown) })
}

/** Makes a passkey on this device; throws `Declined` where it came to nothing. */
export async function addPasskey(name: string): Promise<void> {
  const options = await asked<PublicKeyCredentialCreationOptionsJSON>('generate-register-options')
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  const made = await navigator.credentials.create({ publicKey }).catch(notShown)
  await asked('verify-registration', { response: jsonOf(made), name })
}

export async function endPasskey(id: string): Promise<void> {
  await asked('delete-passkey', { id })
}

/** Of the accounts' own addresses. */
async function asked<T>(what: string, body?: object): Promise<T> {
  const answer = await fetch(`/api/auth/passkey/${what}`, {
    ...(body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  if (!answer.ok) throw new Declined(NOT_TAKEN, 'Sign in with your password.', '', answer.status)
  return answer.json() as Promise<T>
}

function jsonOf(shown: Credential | null): unknown {
  return shown instanceof PublicKeyCredential ? shown.toJSON() : notShown()
}

function notShown(): never {
  throw new Declined('No passkey was shown.', 'Try again, or use your password.', '', 0)
}

const NOT_TAKEN = 'This passkey was not taken.'
