import type { Refusal, WayIn, WorkspaceId } from '@closed-learned/deals'

/** What an API key may: read, write, manage people, or provision them from a directory. */
export const KEY_SCOPES = ['read', 'write', 'admin', 'scim'] as const
export type KeyScope = (typeof KEY_SCOPES)[number]

/** Somebody's session. Moments are milliseconds since 1970. */
export interface SignedIn {
  readonly userId: string
  readonly sessionId: string
  readonly signedInAt: number
  /** Whether more than a password stands behind it: an app, a passkey, the company's own sign-in. */
  readonly hasSecondFactor: boolean
}

export interface KeyHolder {
  readonly keyId: string
  readonly userId: string
  readonly workspace: WorkspaceId
  readonly scopes: readonly KeyScope[]
  /** Whether its owner has an app, a passkey or the company's own sign-in. */
  readonly hasSecondFactor: boolean
}

/** Where somebody is signed in. */
export interface OpenSession {
  readonly id: string
  /** Such as Firefox on Windows. */
  readonly browser: string
  readonly way: WayIn
  readonly since: number
  /** To some minutes. */
  readonly seenAt: number
}

/** A sign-in, or the tries of a day that did not lead in: then their number, and when the last was. */
export interface PastSignIn {
  readonly at: number
  readonly way: WayIn
  readonly browser: string
  /** 0: it led in. */
  readonly declined: number
}

/** A key as its owner sees it later: never the key itself. */
export interface KeyTold {
  readonly id: string
  readonly name: string
  /** How it begins, to tell it from others. */
  readonly start: string
  readonly scopes: readonly KeyScope[]
  readonly madeAt: number
  readonly expiresAt: number | null
  readonly lastUsedAt: number | null
}

/** Somebody came in: what the browser is to keep, as values of set-cookie. */
export interface CameIn {
  readonly userId: string
  readonly cookies: readonly string[]
}

/** The password was right, and a second factor is asked for; the cookies carry that question. */
export interface SecondFactorAsked {
  readonly secondFactor: true
  readonly cookies: readonly string[]
}

export interface SignInAsked {
  readonly email: string
  readonly password: string
  /** Where the request comes from; tries are slowed down for each e-mail and address together. */
  readonly address: string
  readonly headers: Headers
}

/** A user or group of a company's directory, as it stands now. */
export interface Provisioned {
  readonly users: readonly {
    readonly userId: string
    readonly email: string
    readonly name: string
    readonly active: boolean
  }[]
  readonly groups: readonly {
    readonly id: string
    readonly name: string
    readonly userIds: readonly string[]
  }[]
}

/** How a user is protected. */
export interface Protection {
  readonly secondFactor: boolean
  readonly passkeys: readonly { id: string; name: string; addedAt: number | null }[]
}

/** Who people are: passwords, sessions, second factors, keys, and the company's own directory. */
export interface Accounts {
  /** The name of the company's identity provider where one is configured; null: passwords only. */
  readonly singleSignOn: string | null
  /** Who is signed in by the session cookie of these headers; a session that ended is unknown at once. */
  sessionOf(headers: Headers): Promise<SignedIn | undefined>
  /** Whose API key this is, and what it may. */
  keyOf(key: string): Promise<KeyHolder | undefined>
  /** The library's own addresses under /api/auth: passkeys, the way back from single sign-on, SCIM. */
  handle(request: Request): Promise<Response>

  /** As long for an unknown e-mail as for a wrong password. */
  signIn(asked: SignInAsked): Promise<CameIn | SecondFactorAsked | Refusal>
  /** The second step, with the cookies of the first: a code of the app, or one of those written down. */
  answerSecondFactor(asked: {
    readonly code: string
    readonly address: string
    readonly headers: Headers
  }): Promise<CameIn | Refusal>
  /** Ends this session; the cookies that clear the browser's. */
  signOut(headers: Headers): Promise<readonly string[]>
  /** Where to send the browser for single sign-on; `next` is a path of ours. */
  startSingleSignOn(asked: {
    readonly next: string
    readonly headers: Headers
  }): Promise<{ readonly url: string; readonly cookies: readonly string[] } | Refusal>

  createUser(asked: {
    readonly email: string
    readonly name: string
    readonly password: string
  }): Promise<{ readonly userId: string } | Refusal>
  userOfEmail(email: string): Promise<{ userId: string; name: string } | undefined>
  /**
   * Whose password was forgotten, with their e-mail as the account has it and a token as below; undefined where there is no such account, or
   * several were asked for already.
   */
  forgotten(email: string): Promise<{ userId: string; email: string; token: string } | undefined>
  /** The token of a link that sets a new password, once, within the hour. */
  resetToken(userId: string): Promise<{ token: string; expiresAt: number }>
  /** Sets it and ends every session of that user. */
  resetPassword(asked: { token: string; password: string }): Promise<Refusal | undefined>
  /** Where somebody is signed in; the one seen last first. */
  sessionsOf(userId: string): Promise<readonly OpenSession[]>
  /** False where there is no such session of theirs. */
  endSession(of: { userId: string; id: string }): Promise<boolean>
  /** Ends every session of theirs but this one. */
  endOtherSessions(of: { userId: string; sessionId: string }): Promise<void>
  /** The last sign-ins of somebody and the tries on their e-mail, of 90 days; the newest first. */
  signInsOf(userId: string): Promise<readonly PastSignIn[]>

  /** Sets another one and ends every other session. */
  changePassword(asked: {
    readonly current: string
    readonly password: string
    readonly headers: Headers
  }): Promise<{ readonly cookies: readonly string[] } | Refusal>

  protectionOf(userId: string): Promise<Protection>
  /** Begins a second factor: what the app scans, and codes to write down. It counts once confirmed. */
  beginSecondFactor(asked: {
    readonly password: string
    readonly headers: Headers
  }): Promise<{ readonly uri: string; readonly codes: readonly string[] } | Refusal>
  /** From now on it is asked for; every other session ends, for a password alone opened it. */
  confirmSecondFactor(asked: {
    readonly code: string
    readonly headers: Headers
  }): Promise<{ readonly cookies: readonly string[] } | Refusal>
  endSecondFactor(asked: {
    readonly password: string
    readonly headers: Headers
  }): Promise<{ readonly cookies: readonly string[] } | Refusal>

  /** A new key; this is the only time that it is shown. */
  createKey(asked: {
    readonly userId: string
    readonly workspace: WorkspaceId
    readonly name: string
    readonly scopes: readonly KeyScope[]
    /** Milliseconds since 1970. */
    readonly expiresAt: number
  }): Promise<KeyTold & { readonly key: string }>
  listKeys(of: { userId: string; workspace: WorkspaceId }): Promise<readonly KeyTold[]>
  /** False where there is no such key of theirs. */
  revokeKey(of: { userId: string; workspace: WorkspaceId; id: string }): Promise<boolean>
  /** Every key that somebody has for a workspace. */
  revokeKeysOf(of: {
    readonly userId: string
    readonly workspace: WorkspaceId
    /** Only those with one of these; absent: all. */
    readonly scopes?: readonly KeyScope[]
  }): Promise<void>
  endSessionsOf(userId: string): Promise<void>

  /** What the company's directory says of a workspace. */
  provisioned(workspace: WorkspaceId): Promise<Provisioned>
  close(): Promise<void>
}
