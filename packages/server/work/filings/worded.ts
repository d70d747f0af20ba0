import {
  CAUSES,
  REPLY_KINDS,
  sayCause,
  WORDED,
  WORDED_REPLIES,
  type Worded,
} from '@closed-learned/deals'

/** Texts to begin from, and the menu of causes; the same for everybody. */
export function worded(): Worded {
  return {
    help: WORDED.help,
    headsUp: WORDED.headsUp,
    replies: REPLY_KINDS.map((kind) => ({ kind, texts: WORDED_REPLIES[kind] })),
    causes: CAUSES.map((cause) => ({ cause, text: sayCause(cause) })),
  }
}
