import { findSegments, seededRandom } from '@closed-learned/analysis'
import { cohortAsOf } from '../../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../../cohort/history-of.ts'
import { segmentQuestion } from '../../finding/segment-question.ts'
import type { AttributeMeaning, StageMeaning } from '../../opportunity/meaning.ts'
import type { TrendOutcome } from '../../report/trend-schemas.ts'
import { type Day, dayOfIso, NO_DAY } from '../../shared/day.ts'
import { type Truth, truthAsOf } from '../../truth/truth-as-of.ts'

export const at = (iso: string): Day => dayOfIso(iso) ?? NO_DAY
export const FIRST = at('2022-01-01')
export const TODAY = at('2025-01-01')

const STAGES = {
  Fit: 'open',
  Won: 'won',
  Lost: 'lost',
  'No Decision': 'noDecision',
} as const

const MEANINGS: Readonly<Record<string, AttributeMeaning>> = {
  Industry: 'vertical',
  Region: 'geography',
  'Lead Source': 'leadSource',
  Persona: 'persona',
}

/** One deal of a made company. */
export interface Made {
  /** `deal N` by its place where left out. */
  readonly id?: string
  readonly attributes: Readonly<Record<string, string | null>>
  readonly owner: string | null
  readonly created: Day
  /** Null while it is open. */
  readonly ending: 'Won' | 'Lost' | 'No Decision' | null
  readonly days: number
  /** Days after its creation at which it was opened again. */
  readonly reopenedAfter?: number
}

function recordOf(made: Made, n: number): OpportunityRecord {
  const { id = `deal ${n}`, attributes, owner, created, ending, days, reopenedAfter } = made
  const record = { id, createdOn: created, owner, attributes }
  if (ending === null) return { ...record, stage: 'Fit' }
  const closed = { on: created + days, field: 'stage', before: 'Fit', after: ending } as const
  const again = { field: 'stage', before: ending, after: 'Fit' } as const
  return reopenedAfter === undefined
    ? { ...record, changes: [closed] }
    : { ...record, changes: [closed, { ...again, on: created + reopenedAfter }] }
}

export function truthOf(
  made: readonly Made[],
  day = TODAY,
  stages: Readonly<Record<string, StageMeaning>> = STAGES,
): Truth {
  const history = historyOf(made.map(recordOf), {
    stages,
    reportedUntil: TODAY,
    attributeMeanings: MEANINGS,
  })
  return truthAsOf(cohortAsOf(history, day))
}

/** What was asked and found. */
export function searchedIn(made: readonly Made[], outcome: TrendOutcome = 'lost') {
  const question = segmentQuestion(truthOf(made), outcome)
  return { question, search: findSegments(question.data) }
}

const INDUSTRIES = ['Retail', 'Energy', 'Health']
const SOURCES = ['Partner', 'Web', 'Event']

/**
 * A company of twelve owners in which Retail deals that came by Partner are lost more often and take
 * longer; Region tells nothing, and `Islands` is of two of the owners.
 */
export function madeCompany(deals: number, seed = 'made'): Made[] {
  const random = seededRandom(seed)
  return Array.from({ length: deals }, (_, n): Made => {
    const industry = INDUSTRIES[random.below(3)] ?? ''
    const source = SOURCES[random.below(3)] ?? ''
    const isBad = industry === 'Retail' && source === 'Partner'
    const isIsland = n % 10 === 9
    const created = FIRST + random.below(TODAY - FIRST)
    const days = 20 + random.below(100) + (isBad ? 60 : 0)
    const draw = random.uniform()
    const ending = draw < (isBad ? 0.15 : 0.5) ? 'Won' : draw > 0.95 ? 'No Decision' : 'Lost'
    return {
      attributes: {
        Industry: industry,
        'Lead Source': source,
        Region: isIsland ? 'Islands' : (['North', 'South', 'West'][random.below(3)] ?? ''),
        Persona: ['Chief', 'Buyer'][random.below(2)] ?? '',
      },
      owner: `owner ${isIsland ? random.below(2) : random.below(12)}`,
      created,
      ending: created + days <= TODAY ? ending : null,
      days,
    }
  })
}
