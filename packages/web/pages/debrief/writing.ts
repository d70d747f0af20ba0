import type { DebriefForm, DebriefSheet, Voice } from '@closed-learned/deals'

/** A debrief as it stands while it is written. */
export interface Writing {
  readonly text: string
  readonly debrief: DebriefForm
  readonly holdCausesBack: boolean
  readonly inConfidence: boolean
  readonly voice: Voice
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
export function begun({ draft, long }: DebriefSheet): Writing {
  const { text, debrief, causes, holdCausesBack, inConfidence, voice } = draft
  const first: DebriefForm = {
    ...EMPTY,
    depth: long.isOffered ? 'long' : 'short',
    // Causes that were ticked on the deal's own page are not asked for again.
    causes: causes.map((cause) => ({
      cause,
      part: null,
      putTo: null,
      evidence: null,
      from: 'seller',
    })),
  }
  return { text, debrief: debrief ?? first, holdCausesBack, inConfidence, voice }
}

/** What the server is told of it: as a draft, and as the account that is filed. */
export function bodyOf({ text, debrief, ...rest }: Writing) {
  return { text, causes: [], debrief, ...rest }
}
