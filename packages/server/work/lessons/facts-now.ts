import { factsFor, refuse, type Truth, type Viewer } from '@closed-learned/deals'
import { asOf } from '../as-of.ts'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'

/** What the CRM tells everybody, on the newest day that the viewer sees; null while there are no deals. */
export async function factsNow(house: House, viewer: Viewer): Promise<Truth | null> {
  const then = await asOf(house, viewer)
  if (!isRefusal(then)) return factsFor(viewer, then.whole)
  if (then.kind === 'no-data' || then.kind === 'no-data-then') return null
  return refuse(then.kind, then.text, then.mend)
}
