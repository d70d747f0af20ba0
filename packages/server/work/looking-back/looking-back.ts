import {
  isoOfDay,
  LOOKING_DOUBTS,
  type LookingBack,
  type Overshoot,
  type PersonViewer,
  type Refusal,
  sayLooksDue,
  type Truth,
  tellLook,
  type Viewer,
} from '@closed-learned/deals'
import { asOf } from '../as-of.ts'
import { truthNow } from '../filings/own-deals.ts'
import type { House } from '../house.ts'
import { asRefusal, isRefusal } from '../refusals.ts'
import { overshootUntil } from './overshoot-until.ts'
import { type OwnLooks, ownLooks } from './own-looks.ts'

/** Early endings of one's own that can be looked at again, what one found, and what was told of all as one. */
export async function lookingBack(house: House, viewer: Viewer): Promise<LookingBack | Refusal> {
  try {
    if (viewer.kind === 'operator') {
      const seen = await asOf(house, viewer)
      if (isRefusal(seen)) return seen
      return pageOf(seen.whole, NO_LOOKS, await overshootUntil(house, viewer))
    }
    const truth = await truthNow(house, viewer)
    return pageOf(truth, await ownLooks(house, viewer, truth), await overshootUntil(house, viewer))
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const NO_LOOKS: OwnLooks = { looks: [], found: [], rows: new Map() }

function pageOf(truth: Truth, { looks, found }: OwnLooks, overshoot: Overshoot): LookingBack {
  const due = looks.filter((look) => look.found === null).map((look) => tellLook(truth, look))
  const { key } = truth.cohort.history
  const known = looks.flatMap((look) => {
    const opportunity = key[truth.cohort.index[look.row] ?? 0]
    const said = found.findLast((each) => each.opportunity === opportunity)
    if (look.found === null) return []
    const on = look.byCrm || said === undefined ? null : isoOfDay(Math.floor(said.at / A_DAY))
    return [{ ...tellLook(truth, look), found: look.found, on }]
  })
  return {
    ...{ asOf: isoOfDay(truth.cohort.day), answer: sayLooksDue(due.length), due, overshoot },
    ...{ found: known.reverse(), doubts: LOOKING_DOUBTS },
  }
}

const A_DAY = 86_400_000

/** What can be looked at again now, as it stands among what needs somebody. */
export async function looksWaiting(
  house: House,
  person: PersonViewer,
  truth: Truth,
): Promise<LookingBack['due']> {
  const { looks } = await ownLooks(house, person, truth)
  return looks.filter(({ found }) => found === null).map((look) => tellLook(truth, look))
}
