import type { Refusal, Viewer } from '@closed-learned/deals'
import {
  forgetOldAnswers,
  type GivenAnswer,
  holdKey,
  type KeyUse,
  type KnownKey,
  keepAnswer,
  letKeyGo,
  STILL_AT_IT,
  takeKey,
} from '../store/idempotent-answers.ts'
import type { House } from './house.ts'

export type { GivenAnswer }

/** A request that bears a key, so that it can be sent again without being done again. */
export interface AskedOnce {
  readonly key: string
  /** Tells one request from another. */
  readonly requestHash: string
}

/**
 * Does what is asked under a key at most once in a day, and gives the first answer again when it is
 * asked again. `perform` gives what is to be kept; undefined, or an error: it came to nothing and may
 * be tried again under the same key. Nothing given back: it was performed just now.
 */
export async function answerOnce(
  house: House,
  viewer: Viewer,
  { key, requestHash }: AskedOnce,
  perform: () => Promise<GivenAnswer | undefined>,
): Promise<GivenAnswer | Refusal | undefined> {
  const { store } = house
  const use: KeyUse = { member: viewer.kind === 'person' ? viewer.member : null, key, requestHash }
  await forgetOld(house)
  const known = await store.seenBy(viewer, (session) => takeKey(session, use, house.now()))
  if (known) return saidOf(known, requestHash)
  let answer: GivenAnswer | undefined
  const holding = setInterval(() => {
    // Where it cannot be said, the next time is soon enough.
    store.seenBy(viewer, (session) => holdKey(session, use, house.now())).catch(() => undefined)
  }, STILL_AT_IT).unref()
  try {
    answer = await perform()
  } finally {
    clearInterval(holding)
    await store.seenBy(viewer, (session) =>
      answer ? keepAnswer(session, use, answer) : letKeyGo(session, use),
    )
  }
  return undefined
}

function saidOf({ requestHash, answer }: KnownKey, asked: string): GivenAnswer | Refusal {
  if (requestHash !== asked) return OTHER_REQUEST
  return answer ?? IN_FLIGHT
}

const HOUR = 3_600_000
const lastForgotten = new WeakMap<House, number>()

/** Answers that are over a day old are removed at most once an hour, whoever's they are. */
async function forgetOld(house: House): Promise<void> {
  const now = house.now()
  if (now - (lastForgotten.get(house) ?? Number.NEGATIVE_INFINITY) < HOUR) return
  lastForgotten.set(house, now)
  await house.store.inWorkspace((session) => forgetOldAnswers(session, now))
}

const OTHER_REQUEST: Refusal = {
  kind: 'key-reused',
  text: 'This idempotency key was used for another request.',
  mend: 'Take a new key for each thing that is to be done, and the same one only to send it again.',
}

const IN_FLIGHT: Refusal = {
  kind: 'busy',
  text: 'The request with this idempotency key is still being answered.',
  mend: 'Send it again in a moment to be given its answer.',
}
