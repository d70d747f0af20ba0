import {
  type CallOf,
  MANAGED,
  OWN,
  type PersonViewer,
  sightOf,
  type Viewer,
} from '@closed-learned/deals'

/** What somebody may say of: the usual of their place first. */
export function mayCall(viewer: Viewer): CallOf[] {
  if (viewer.kind === 'operator') return []
  const { organisation, member, roles } = viewer
  const manages = [...organisation.teams.values()].some(({ managers }) => managers.includes(member))
  const owns = [...organisation.owners.values()].includes(member)
  const may: CallOf[] = []
  if (roles.includes('leader')) may.push('company')
  if (manages) may.push('team')
  if (owns) may.push('own')
  return may
}

/** Whether the deals of an owner in the CRM (the person's number as text) count in a call of somebody. */
export function countsIn(viewer: PersonViewer, of: CallOf): (owner: string | null) => boolean {
  if (of === 'company') return () => true
  return (owner) => {
    const { sight } = sightOf(viewer, owner)
    return sight === OWN || (of === 'team' && sight === MANAGED)
  }
}
