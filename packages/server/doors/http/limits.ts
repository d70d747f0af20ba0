import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { Admitted } from './admit.ts'
import { clientAddress } from './client-address.ts'
import { LastSeen } from './last-seen.ts'
import { networkOf } from './network-of.ts'
import { isSignIn } from './sign-in-address.ts'
import { type Rate, TokenBuckets } from './token-buckets.ts'
import { sayLimit, tooMany } from './too-many.ts'

export interface LimitRates {
  /** Somebody who is signed in, and each of their keys by itself. */
  readonly person: Rate
  /** All that comes from one address and is not, or wrongly, signed in. */
  readonly address: Rate
  /** All tries to come in from one address. */
  readonly signIn: Rate
}

export const USUAL_RATES: LimitRates = {
  person: { most: 200, perMinute: 600 },
  address: { most: 300, perMinute: 600 },
  signIn: { most: 60, perMinute: 30 },
}

/**
 * What keeps one from asking so much that others get no answer. A limit is always somebody's own: of
 * who is signed in, by who they are; of who is not, by where they come from. The operator of this
 * machine, who is the only one there before a workspace has people, is not limited.
 */
export class Limits {
  private readonly addresses: TokenBuckets
  private readonly people: TokenBuckets
  private readonly signIns: TokenBuckets
  /** What the gate took as good, of late. */
  private readonly accepted = new LastSeen()

  /** The clock gives milliseconds. */
  constructor(
    now: () => number,
    private readonly rates: LimitRates = USUAL_RATES,
  ) {
    this.addresses = new TokenBuckets(rates.address, now)
    this.people = new TokenBuckets(rates.person, now)
    this.signIns = new TokenBuckets(rates.signIn, now)
  }

  /** Stands before the gate, at every address of the API and of signing in. */
  readonly atTheDoor: MiddlewareHandler = async (c, next) => {
    const address = networkOf(clientAddress(c))
    if (isSignIn(c.req.method, c.req.path)) {
      const taken = this.signIns.take(address)
      return taken.granted ? next() : tooMany(c, 'sign-in', this.rates.signIn, taken)
    }
    const shown = credentialOf(c)
    if (!this.isKnown(shown)) {
      const taken = this.addresses.take(address)
      if (!taken.granted) return tooMany(c, 'address', this.rates.address, taken)
    }
    await next()
    if (shown !== undefined && c.res.status === 401) this.accepted.forget(shown)
  }

  /** Stands right behind the gate. */
  readonly ofPerson: MiddlewareHandler<Admitted> = async (c, next) => {
    const scope = c.get('scope')
    if (scope === undefined) return next()
    this.nowKnown(c)
    if (scope.viewer.kind === 'operator') return next()
    const taken = this.people.take(
      `${scope.house.store.workspace} ${scope.viewer.member} ${keyOf(c)}`,
    )
    if (!taken.granted) return tooMany(c, 'person', this.rates.person, taken)
    await next()
    sayLimit(c, 'person', this.rates.person, taken)
  }

  /** Whom the gate knows already is not held up by what others behind the same address do. */
  private isKnown(shown: string | undefined): boolean {
    return shown !== undefined && this.accepted.has(shown)
  }

  /** The address need not stand for somebody whom the gate let in. */
  private nowKnown(c: Context): void {
    const shown = credentialOf(c)
    if (this.isKnown(shown) || isSignIn(c.req.method, c.req.path)) return
    this.addresses.giveBack(networkOf(clientAddress(c)))
    if (shown !== undefined) this.accepted.add(shown)
  }
}

/** The usual limits, by a clock that nobody sets. */
export const usualLimits = (): Limits => new Limits(() => performance.now())

/** What was shown to the gate, as something that may be kept. */
function credentialOf(c: Context): string | undefined {
  const shown = [c.req.header('authorization'), c.req.header('x-api-key'), c.req.header('cookie')]
  return shown.some((each) => each) ? hashOf(JSON.stringify(shown)) : undefined
}

/** A key has a limit of its own, so that a script does not hold up the pages of its owner. */
function keyOf(c: Context): string {
  const key = c.req.header('authorization') ?? c.req.header('x-api-key')
  return key === undefined ? '' : hashOf(key)
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url')
