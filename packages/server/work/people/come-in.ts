import type { Refusal } from '@closed-learned/deals'
import type { CameIn, SecondFactorAsked } from '../../accounts/port.ts'
import { isRefusal } from '../refusals.ts'
import type { Reach } from './reach.ts'

/** Somebody who comes in by a link. */
export interface Coming {
  readonly password: string
  readonly address: string
  readonly headers: Headers
}

interface Proven {
  readonly userId: string
  /** Signs them in once the place is theirs. */
  signIn(): Promise<CameIn | SecondFactorAsked | Refusal>
}

/**
 * The account of whoever comes by a link: a new one, or the one with this e-mail, whose password they
 * have to know. A link alone never opens somebody's account.
 */
export async function comeIn(
  { accounts }: Reach,
  asked: Coming & { readonly email: string; readonly name: string },
): Promise<Proven | Refusal> {
  const signIn = () => accounts.signIn(asked)
  const known = await accounts.userOfEmail(asked.email)
  if (known === undefined) {
    const made = await accounts.createUser(asked)
    return isRefusal(made) ? made : { userId: made.userId, signIn }
  }
  const shown = await signIn()
  return isRefusal(shown) ? shown : { userId: known.userId, signIn: async () => shown }
}
