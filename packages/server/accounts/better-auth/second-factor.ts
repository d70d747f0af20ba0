import type { Accounts } from '../port.ts'
import { declined } from './declined.ts'
import type { Auth } from './make-auth.ts'

type SecondFactor = Pick<
  Accounts,
  'protectionOf' | 'beginSecondFactor' | 'confirmSecondFactor' | 'endSecondFactor'
>

/**
 * Codes of an app as a second factor; what protects somebody. `endOthersThan` ends the other sessions of
 * whoever was just given one by these cookies.
 */
export function secondFactor(
  auth: Auth,
  endOthersThan: (cookies: readonly string[]) => Promise<void>,
): SecondFactor {
  return {
    async protectionOf(userId) {
      const { adapter, internalAdapter } = await auth.$context
      const user = await internalAdapter.findUserById(userId)
      const passkeys = await adapter.findMany<PasskeyRow>({
        model: 'passkey',
        where: [{ field: 'userId', value: userId }],
      })
      const on = user !== null && 'twoFactorEnabled' in user && user.twoFactorEnabled === true
      return { secondFactor: on, passkeys: passkeys.map(toldPasskey) }
    },
    async beginSecondFactor({ password, headers }) {
      try {
        const begun = await auth.api.enableTwoFactor({
          body: { password, method: 'totp' },
          headers,
        })
        if (begun.method !== 'totp') throw new Error('a second factor without an app')
        return { uri: begun.totpURI, codes: begun.backupCodes }
      } catch (error) {
        return declined(error)
      }
    },
    async confirmSecondFactor({ code, headers }) {
      try {
        const { headers: said } = await auth.api.verifyTOTP({
          body: { code: code.replaceAll(' ', '') },
          headers,
          returnHeaders: true,
        })
        const cookies = said.getSetCookie()
        // Where it was on already, nothing is given anew.
        if (cookies.length > 0) await endOthersThan(cookies)
        return { cookies }
      } catch (error) {
        return declined(error)
      }
    },
    async endSecondFactor({ password, headers }) {
      try {
        const { headers: said } = await auth.api.disableTwoFactor({
          body: { password },
          headers,
          returnHeaders: true,
        })
        return { cookies: said.getSetCookie() }
      } catch (error) {
        return declined(error)
      }
    },
  }
}

interface PasskeyRow {
  readonly id: string
  readonly name: string | null
  readonly createdAt: Date | null
}

const toldPasskey = ({ id, name, createdAt }: PasskeyRow) => ({
  id,
  name: name ?? 'Passkey',
  addedAt: createdAt?.getTime() ?? null,
})
