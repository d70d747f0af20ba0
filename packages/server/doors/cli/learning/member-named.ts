import { isHere, type Refusal, type Viewer } from '@closed-learned/deals'

/** The id of who is named by `me`, by a name that only one person here has, or by an id. */
export function memberNamed(viewer: Viewer, named: string): string | Refusal {
  if (viewer.kind !== 'person') return NOBODY
  if (named === 'me') return viewer.member
  const here = [...viewer.organisation.members.values()].filter(isHere)
  const wanted = named.trim().toLowerCase()
  const found = here.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted)
  const [one, another] = found
  if (one === undefined) return nobody(named)
  return another === undefined ? one.id : several(named)
}

const nobody = (named: string): Refusal => ({
  kind: 'not-yours',
  text: `Nobody here is called “${named}”.`,
  mend: LISTED,
})

const several = (named: string): Refusal => ({
  kind: 'not-asked-well',
  text: `More than one person here is called “${named}”.`,
  mend: `Give the id instead: ${LISTED}`,
})

const LISTED = 'closed-learned colleagues lists who is here.'

const NOBODY: Refusal = {
  kind: 'not-allowed-here',
  text: 'Nobody asks, so nobody can be named.',
  mend: 'Give a key with --key KEY.',
}
