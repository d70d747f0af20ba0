import type { Refusal, Viewer } from '@closed-learned/deals'
import { endWatch as writeEnd } from '../../store/watches.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'

/** Follows a watch no further; what it was stays in the ledger. Ended twice is ended once. */
export async function endWatch(
  house: House,
  _viewer: Viewer,
  id: string,
): Promise<Refusal | undefined> {
  try {
    const known =
      /^\d{1,15}$/.test(id) &&
      (await house.store.inWorkspace((session) => writeEnd(session, id, house.now())))
    return known ? undefined : NO_SUCH_WATCH
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const NO_SUCH_WATCH: Refusal = {
  kind: 'not-found',
  text: 'There is no such watch.',
  mend: 'Open the watches again to see those that are kept.',
}
