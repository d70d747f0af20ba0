import { type Organisation, SAMPLE_LOOP } from '@closed-learned/deals'
import { setTarget } from '../enough/targets.ts'
import type { Visit } from './visit.ts'

/** The revenue that a quarter is to bring, and the coverage that is asked for as so often. */
const AMOUNT = 6_000_000
const TIMES = 4

/** On the last visit a leader says what the quarter is to bring, and sets a coverage target beside it. */
export async function aimAt(visit: Visit): Promise<void> {
  if (visit.at !== SAMPLE_LOOP.visits.length - 1) return
  const leader = leaderOf(visit.organisation)
  if (leader === undefined) return
  const { house, as, done } = visit
  const revenue = { kind: 'revenue', amount: AMOUNT, warningRead: false } as const
  const coverage = { kind: 'coverage', times: TIMES, warningRead: true } as const
  for (const asked of [revenue, coverage]) done(await setTarget(house, as(leader), asked))
}

const leaderOf = ({ members }: Organisation) =>
  [...members.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .find(({ roles }) => roles.includes('leader'))?.id
