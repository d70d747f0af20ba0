import { at } from '../../opportunity/testing/told.ts'
import { instantOfDay } from '../../shared/day.ts'
import type { MemberId } from '../../shared/ids.ts'
import type { Fate } from '../fate.ts'
import type { Prediction } from '../prediction.ts'

const AUTHOR = '00000000-0000-4000-8000-000000000001' as MemberId

/** A prediction of a deal by its number, made at noon of a day. */
export function said(
  opportunity: number,
  on: string,
  chance: number,
  more: Partial<Prediction> = {},
): Prediction {
  return {
    id: `${opportunity} ${on} ${chance}`,
    opportunity,
    member: AUTHOR,
    team: 1,
    at: instantOfDay(at(on)) + 43_200_000,
    stage: 'Talk',
    chance,
    month: '2026-03',
    likeliest: '',
    deal: { id: `D${opportunity}`, name: `Deal ${opportunity}` },
    ...more,
  }
}

/** That a deal ended on a day, which could be known from its first moment on. */
export function ended(on: string, how: 'won' | 'lost' | 'noDecision' = 'lost'): Fate {
  return { is: 'ended', how, on: at(on), knownFrom: instantOfDay(at(on)) }
}
