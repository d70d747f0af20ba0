import type { DebriefForm, DebriefSheet, Side, Voice } from '@closed-learned/deals'

/** A debrief as it stands while it is written. */
export interface Writing {
  readonly text: string
  readonly debrief: DebriefForm
  readonly holdCausesBack: boolean
  readonly inConfidence: boolean
  readonly voice: Voice
  readonly side: Side
}

const EMPTY: DebriefForm = {
  depth: 'short',
  firstKnowable: null,
  soonerWouldHaveBeenRight: false,
  fits: [],
  couldSee: '',
  couldDo: '',
  wentRight: '',
  atTheStart: '',
  process: null,
  causes: [],
  committee: [],
  nextTime: '',
  when: '',
}

/** What somebody has begun to write, as the server keeps it; the longer form first where it is offered. */
export function begun({ draft, long, letGo }: DebriefSheet): Writing {
  const { text, debrief, causes, holdCausesBack, inConfidence, voice, side } = draft
  const first: DebriefForm = {
    ...EMPTY,
    depth: long.isOffered ? 'long' : 'short',
    // The day that was marked when it was let go is not asked for again.
    firstKnowable: letGo?.firstKnowable ?? null,
    // Causes that a draft names without the questions are not asked for again.
    causes: causes.map((cause) => ({
      cause,
      part: null,
      putTo: null,
      evidence: null,
      from: 'seller',
    })),
  }
  return { text, debrief: debrief ?? first, holdCausesBack, inConfidence, voice, side }
}

/** What the server is told of it: as a draft, and as the account that is filed. */
export function bodyOf({ text, debrief, ...rest }: Writing) {
  return { text, causes: [], debrief, ...rest }
}
