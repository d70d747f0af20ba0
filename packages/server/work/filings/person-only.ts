import { type PersonViewer, refuse, type Viewer } from '@closed-learned/deals'

/** Who asks, if it is a person; what is filed is filed by somebody. */
export function personOnly(viewer: Viewer): PersonViewer {
  if (viewer.kind === 'person') return viewer
  return refuse(
    'not-allowed-here',
    'This needs people: what is filed is filed by somebody, and seen by somebody.',
    'Invite the first people; in the demo, choose as whom to look.',
  )
}

/** A thing that is not there and one that is not theirs are answered alike. */
export function notYours(what: string): never {
  return refuse(
    'not-yours',
    `There is no such ${what} for you.`,
    'Go back to the page that you came from; what is yours stands there.',
  )
}
