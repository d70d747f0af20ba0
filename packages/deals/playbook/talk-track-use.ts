import { z } from 'zod'

/** What came of the words, as whoever used them says. */
export const TALK_BECAME = [
  'qualifiedOut',
  'referral',
  'realigned',
  'noIssue',
  'lostAnyway',
] as const
export type TalkBecame = (typeof TALK_BECAME)[number]

export const talkUseAsked = z.object({ deal: z.string().min(1).max(500) })
export const talkBecameAsked = z.object({
  became: z.enum(TALK_BECAME, `must be one of ${TALK_BECAME.join(', ')}`),
})

const SAID: Readonly<Record<TalkBecame, string>> = {
  qualifiedOut: 'We parted early, on good terms',
  referral: 'We parted, and they sent us to somebody else',
  realigned: 'We went on another way, with more people',
  noIssue: 'It was no issue',
  lostAnyway: 'It was lost anyway',
}

export const sayBecame = (became: TalkBecame): string => SAID[became]

/** A track that was used in a deal; its author's alone. */
export interface TalkTrackUse {
  readonly id: string
  readonly track: string
  readonly opportunity: number
  readonly member: string
  /** The words as they stood then. */
  readonly said: {
    readonly doubt: string
    readonly ask: string
    readonly why: string
    readonly next: string
    readonly price: string | null
  }
  /** The newest that was said of what came of it. */
  readonly became: TalkBecame | null
  readonly becameAt: number | null
  /** Milliseconds since 1970. */
  readonly at: number
}
