import type { Refusal } from '@closed-learned/deals'
import { isAPIError } from 'better-auth/api'

/** What the library declines, in our words; its bugs go on. */
export function declined(trouble: unknown): Refusal {
  if (!isAPIError(trouble)) throw trouble
  const code = String(trouble.body?.code ?? '')
  const known = SAID[code]
  if (known) return known
  if (trouble.statusCode >= 500) throw trouble
  return trouble.statusCode === 401 ? SIGN_IN : NOT_ASKED_WELL
}

export const WRONG: Refusal = {
  kind: 'not-signed-in',
  text: 'This e-mail and password do not go together.',
  mend: 'Try again, or set a new password by “Forgotten?”.',
}

export const SIGN_IN: Refusal = {
  kind: 'not-signed-in',
  text: 'Nobody is signed in.',
  mend: 'Sign in, then try again.',
}

export const EXISTS: Refusal = {
  kind: 'not-allowed',
  text: 'There is an account with this e-mail already.',
  mend: 'Sign in with it.',
}

const WRONG_CODE: Refusal = {
  kind: 'not-signed-in',
  text: 'This code does not fit.',
  mend: 'Take the code that the app shows now, or one of those that you wrote down.',
}

const LINK_GONE: Refusal = {
  kind: 'not-found',
  text: 'This link was used already, or its time is over.',
  mend: 'Ask for a new one.',
}

const BEGIN_AGAIN: Refusal = {
  kind: 'not-signed-in',
  text: 'The time for this step is over.',
  mend: 'Sign in again.',
}

const WRONG_PASSWORD: Refusal = {
  kind: 'not-asked-well',
  text: 'This is not your password.',
  mend: 'Try again.',
}

const NOT_ASKED_WELL: Refusal = {
  kind: 'not-asked-well',
  text: 'This cannot be done with what was sent.',
  mend: 'Look at it once more and try again.',
}

const SAID: Readonly<Record<string, Refusal>> = {
  INVALID_EMAIL_OR_PASSWORD: WRONG,
  INVALID_EMAIL: WRONG,
  INVALID_PASSWORD: WRONG_PASSWORD,
  INVALID_TOKEN: LINK_GONE,
  INVALID_CODE: WRONG_CODE,
  INVALID_BACKUP_CODE: WRONG_CODE,
  INVALID_TWO_FACTOR_COOKIE: BEGIN_AGAIN,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: BEGIN_AGAIN,
  ACCOUNT_TEMPORARILY_LOCKED: {
    kind: 'too-many',
    text: 'Too many codes did not fit.',
    mend: 'Wait a quarter of an hour, then try again.',
  },
  TOTP_ALREADY_ENABLED: {
    kind: 'not-asked-well',
    text: 'A second factor is set up already.',
    mend: 'End it first, then set up another.',
  },
  TOTP_NOT_ENABLED: {
    kind: 'not-asked-well',
    text: 'No second factor is set up.',
    mend: 'Set one up first.',
  },
}
