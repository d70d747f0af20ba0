import type { Accounts } from './port.ts'

const none = async (): Promise<never> => {
  throw new Error('there are no accounts here')
}

/** Where nobody has an account yet. */
export const NOBODY: Accounts = {
  singleSignOn: null,
  sessionOf: async () => undefined,
  keyOf: async () => undefined,
  handle: async () => new Response(null, { status: 404 }),
  signIn: none,
  answerSecondFactor: none,
  signOut: async () => [],
  startSingleSignOn: none,
  createUser: none,
  userOfEmail: async () => undefined,
  forgotten: async () => undefined,
  resetToken: none,
  resetPassword: none,
  changePassword: none,
  sessionsOf: async () => [],
  endSession: async () => false,
  endOtherSessions: async () => undefined,
  signInsOf: async () => [],
  protectionOf: async () => ({ secondFactor: false, passkeys: [] }),
  beginSecondFactor: none,
  confirmSecondFactor: none,
  endSecondFactor: none,
  createKey: none,
  listKeys: async () => [],
  revokeKey: async () => false,
  revokeKeysOf: async () => undefined,
  endSessionsOf: async () => undefined,
  provisioned: async () => ({ users: [], groups: [] }),
  close: async () => undefined,
}
