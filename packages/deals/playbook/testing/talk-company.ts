import { seededRandom } from '@closed-learned/analysis'
import { cohortAsOf } from '../../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../../cohort/history-of.ts'
import { type Truth, truthAsOf } from '../../truth/truth-as-of.ts'
import type { DealAtHand, PlaybookFacts } from '../playbook-facts.ts'
import { renderTalkTrack } from '../render-talk-track.ts'
import { type TalkTrack, type TalkTrackContent, talkTrackContent } from '../talk-track.ts'

export const TODAY = 20_089
export const STAGES = { Fit: 'open', Won: 'won', Lost: 'lost', Gone: 'noDecision' } as const

/** A deal of a made company, in plain words. */
export interface Deal {
  readonly industry: string
  readonly region: string
  readonly owner: string
  readonly account: string
  readonly created: number
  readonly closed: number | null
  readonly how: 'Won' | 'Lost' | 'Gone'
  readonly amount: number
  readonly currency: string
}

export function madeDeals(seed: string, count: number, owners = 9): Deal[] {
  const random = seededRandom(seed)
  const among = <T>(values: readonly T[]): T => values[random.below(values.length)] as T
  return Array.from({ length: count }, () => {
    const industry = among(['Retail', 'Energy', 'Health'])
    const created = TODAY - 20 - random.below(1_500)
    const closed = created + 10 + random.below(400)
    const wins = random.uniform() < (industry === 'Retail' ? 0.15 : 0.55)
    return {
      industry,
      region: among(['North', 'South']),
      owner: `owner ${random.below(owners)}`,
      account: `account ${random.below(count)}`,
      created,
      closed: closed <= TODAY ? closed : null,
      how: wins ? 'Won' : among(['Lost', 'Lost', 'Gone']),
      amount: 100 * (500 + random.below(90_000)),
      currency: random.uniform() < 0.8 ? 'EUR' : 'USD',
    }
  })
}

export function truthOf(deals: readonly Deal[]): Truth {
  const records = deals.map((deal, n): OpportunityRecord => {
    const { industry, region, owner, account, created, closed, how, amount, currency } = deal
    return {
      id: `deal ${n}`,
      createdOn: created,
      owner,
      account,
      amount,
      currency,
      attributes: { Industry: industry, Region: region },
      ...(closed === null
        ? { stage: 'Fit' }
        : { changes: [{ on: closed, field: 'stage', before: 'Fit', after: how } as const] }),
    }
  })
  const history = historyOf(records, { stages: STAGES, reportedUntil: TODAY })
  return truthAsOf(cohortAsOf(history, TODAY))
}

export const track = (
  content: Partial<TalkTrackContent>,
  more: Partial<TalkTrack> = {},
): TalkTrack => ({
  id: 'one',
  version: 1,
  lesson: null,
  content: talkTrackContent.parse({ doubt: 'A doubt', ask: 'Shall we?', ...content }),
  expiresOn: TODAY + 100,
  retired: false,
  ...more,
})

export const render = (
  truth: Truth,
  one: TalkTrack,
  more: Partial<PlaybookFacts> = {},
  deal?: DealAtHand,
) => renderTalkTrack(truth, one, { today: TODAY, needed: new Map(), ...more }, deal)

export const isRecent = ({ closed }: Deal) => closed !== null && closed > TODAY - 730
