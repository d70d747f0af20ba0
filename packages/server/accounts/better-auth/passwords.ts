import { randomBytes } from 'node:crypto'
import { passwordTrouble } from '../password-rule.ts'
import type { Accounts } from '../port.ts'
import type { SlowDown } from '../slow-down.ts'
import { declined, EXISTS } from './declined.ts'
import type { Auth } from './make-auth.ts'

type Passwords = Pick<
  Accounts,
  'createUser' | 'userOfEmail' | 'forgotten' | 'resetToken' | 'resetPassword' | 'changePassword'
>

const RESET_MS = 3_600_000

/** Accounts by e-mail and password. */
export function passwords(auth: Auth, slowDown: SlowDown): Passwords {
  return {
    createUser: (asked) => createUser(auth, asked),
    userOfEmail: (email) => userOfEmail(auth, email),
    async forgotten(asked) {
      const wait = await slowDown.begin(asked, 'forgotten')
      const { internalAdapter } = await auth.$context
      const found =
        wait > 0 ? null : await internalAdapter.findUserByEmail(asked.trim().toLowerCase())
      if (!found) return undefined
      const { id: userId, email } = found.user
      return { userId, email, token: (await resetToken(auth, userId)).token }
    },
    resetToken: (userId) => resetToken(auth, userId),
    async resetPassword({ token, password }) {
      try {
        const trouble = passwordTrouble(password, await whoseReset(auth, token))
        if (trouble) return trouble
        await auth.api.resetPassword({ body: { token, newPassword: password } })
        return undefined
      } catch (error) {
        return declined(error)
      }
    },
    changePassword: (asked) => changePassword(auth, asked),
  }
}

async function userOfEmail(auth: Auth, email: string): ReturnType<Passwords['userOfEmail']> {
  const { internalAdapter } = await auth.$context
  const found = await internalAdapter.findUserByEmail(email.trim().toLowerCase())
  return found ? { userId: found.user.id, name: found.user.name } : undefined
}

async function resetToken(auth: Auth, userId: string): ReturnType<Passwords['resetToken']> {
  const { internalAdapter } = await auth.$context
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + RESET_MS)
  const identifier = `reset-password:${token}`
  await internalAdapter.createVerificationValue({ identifier, value: userId, expiresAt })
  return { token, expiresAt: expiresAt.getTime() }
}

async function createUser(
  auth: Auth,
  { email, name, password }: Parameters<Passwords['createUser']>[0],
): ReturnType<Passwords['createUser']> {
  const trouble = passwordTrouble(password, { email, name })
  if (trouble) return trouble
  const { internalAdapter, password: scrypt } = await auth.$context
  const hash = await scrypt.hash(password)
  const address = email.trim().toLowerCase()
  if (await internalAdapter.findUserByEmail(address)) return EXISTS
  const source = { method: 'email-password' } as const
  const made = { email: address, name, emailVerified: false }
  const user = await internalAdapter.createUser(made, source).catch(unlessTaken)
  if (user === undefined) return EXISTS
  await internalAdapter.createAccount({
    ...{ userId: user.id, accountId: user.id, providerId: 'credential', password: hash },
  })
  return { userId: user.id }
}

/** Somebody else made an account with this e-mail in the same moment. */
function unlessTaken(trouble: unknown): undefined {
  if (!(trouble instanceof Error && 'code' in trouble && trouble.code === '23505')) throw trouble
}

/** So that one's own name is no password; nothing where the link is no good, which is told next. */
async function whoseReset(auth: Auth, token: string): Promise<{ email: string; name: string }> {
  const { internalAdapter } = await auth.$context
  const asked = await internalAdapter.findVerificationValue(`reset-password:${token}`)
  const user = asked ? await internalAdapter.findUserById(asked.value) : null
  return { email: user?.email ?? '', name: user?.name ?? '' }
}

async function changePassword(
  auth: Auth,
  { current, password, headers }: Parameters<Passwords['changePassword']>[0],
): ReturnType<Passwords['changePassword']> {
  try {
    const found = await auth.api.getSession({ headers })
    const trouble = passwordTrouble(password, found?.user ?? { email: '', name: '' })
    if (trouble) return trouble
    const { headers: said } = await auth.api.changePassword({
      body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
      headers,
      returnHeaders: true,
    })
    return { cookies: said.getSetCookie() }
  } catch (error) {
    return declined(error)
  }
}
