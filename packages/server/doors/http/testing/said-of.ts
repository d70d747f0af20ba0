import type { FilingKind } from '@closed-learned/deals'
import type { DrawnFiling } from '../../../testing/any-organisation.ts'

const DAY = 86_400_000

/** What somebody says in a filing that was drawn; `now` is in milliseconds since 1970. */
export function saidOf({ kind, isDated }: DrawnFiling, now: number): object {
  const on = isDated ? new Date(now + 40 * DAY).toISOString().slice(0, 10) : null
  const said: Record<FilingKind, object> = {
    letGo: { as: 'lost', doorOpen: isDated, remindOn: on },
    lives: { evidence: isDated ? 'buyerDate' : 'other', on, text: 'They asked for a date.' },
    goOn: {},
    help: { text: 'Could you look at it with me?' },
    headsUp: { text: 'The date will not hold.' },
  }
  return { kind, ...said[kind] }
}
