import type { MemberId } from '../shared/ids.ts'
import { directManagersOf } from './organisation.ts'
import { seesSumsOnly, type Viewer } from './viewer.ts'

/** How a viewer sees a deal; the index is its code. */
export const SIGHTS = ['hidden', 'counted', 'managed', 'own'] as const
/** As if it were not there. */
export const HIDDEN = 0
/** It counts in what the CRM states, and nothing else is told of it. */
export const COUNTED = 1
/** The owner's direct manager: what the CRM shows, and flags whose grace is over. */
export const MANAGED = 2
/** Its owner, or the operator of a workspace without people. */
export const OWN = 3

/** The rule by which a deal is seen so, for the log and for the reader of SECURITY.md. */
export type SightRule =
  | 'operator'
  | 'owner'
  | 'directManager'
  | 'sumsOnly'
  | 'anothersDeal'
  | 'ownerUnmatched'

/** How a viewer sees the deals of an owner in the CRM (the person's number as text; null: nobody's). */
export function sightOf(
  viewer: Viewer,
  owner: string | null,
): { readonly sight: number; readonly rule: SightRule } {
  if (viewer.kind === 'operator') return { sight: OWN, rule: 'operator' }
  const { organisation, member } = viewer
  const of: MemberId | undefined = owner === null ? undefined : organisation.owners.get(owner)
  if (of === member) return { sight: OWN, rule: 'owner' }
  if (of !== undefined && directManagersOf(organisation, of).includes(member))
    return { sight: MANAGED, rule: 'directManager' }
  if (seesSumsOnly(viewer)) return { sight: COUNTED, rule: 'sumsOnly' }
  return { sight: HIDDEN, rule: of === undefined ? 'ownerUnmatched' : 'anothersDeal' }
}
