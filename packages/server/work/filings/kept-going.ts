import {
  type Filing,
  type FilingTold,
  isoOfDay,
  keepsGoing,
  keptGoing,
  type MyFilings,
  type OutcomeSince,
  outcomesSince,
  type PersonViewer,
  saySince,
} from '@closed-learned/deals'
import { stoodThen } from '../../store/filings.ts'
import type { House } from '../house.ts'
import { ownRows, truthNow } from './own-deals.ts'

/** What became of the deals that somebody kept going: of each filing, by its id, and of all together. */
export interface KeptSince {
  readonly since: ReadonlyMap<string, FilingTold['since']>
  readonly keptGoing: MyFilings['keptGoing']
}

/**
 * The score of one's own *it lives* and *go on*, as every prediction gets one: by what the CRM says of
 * the deal since. Give all of the viewer's own filings; it is for nobody else.
 */
export async function keptSince(
  house: House,
  person: PersonViewer,
  mine: readonly Filing[],
): Promise<KeptSince> {
  const filed = mine.filter(keepsGoing)
  // Where nothing was kept going no deal need be looked at, as in a workspace that is empty still.
  if (filed.length === 0) return { since: new Map(), keptGoing: null }
  const truth = await truthNow(house, person)
  const outcomes = outcomesSince(truth, ownRows(truth, person), mine)
  const stood = await house.store.seenBy(person, (session) => stoodThen(session, filed))
  const kept = filed.flatMap(({ id, opportunity, filedAt }) => {
    const outcome = outcomes.get(id)?.outcome
    const chance = stood.get(id)?.chance ?? null
    return outcome === undefined ? [] : [{ opportunity, filedAt, outcome, chance }]
  })
  return {
    since: new Map([...outcomes].map(([id, outcome]) => [id, sinceTold(outcome)])),
    keptGoing: keptGoing(kept),
  }
}

function sinceTold(since: OutcomeSince): FilingTold['since'] {
  const { outcome, on, days } = since
  return { outcome, on: on === null ? null : isoOfDay(on), days, text: saySince(since) }
}
