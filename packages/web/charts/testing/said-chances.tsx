import type { ReactElement } from 'react'
import { Reliability } from '../Reliability.tsx'
import { SaidChances } from '../SaidChances.tsx'

const point = (said: number, came: number, low: number, high: number, deals: number) => ({
  said,
  came,
  low,
  high,
  deals,
})
const usual = [
  point(0.1, 0.06, 0.01, 0.3, 16),
  point(0.3, 0.06, 0.01, 0.36, 16),
  point(0.5, 0.34, 0.16, 0.6, 18),
  point(0.7, 0.34, 0.18, 0.68, 18),
  point(0.9, 0.71, 0.36, 0.92, 7),
]
const changed = [
  { id: '0', on: '2026-01-12', chance: 40 },
  { id: '1', on: '2026-03-02', chance: 60 },
  { id: '2', on: '2026-03-04', chance: 65 },
  { id: '3', on: '2026-06-20', chance: 15 },
]

/** What was said beside what came: of many deals, and of one. */
export function saidCases(): Record<string, ReactElement> {
  const label = 'What was said beside what came'
  const one = [point(0.6, 0.3, 0.11, 0.6, 12)]
  return {
    'reliability-usual': <Reliability points={usual} width={480} label={label} />,
    'reliability-usual-narrow': <Reliability points={usual} width={342} label={label} />,
    'reliability-one': <Reliability points={one} width={342} label={label} />,
    'said-open': (
      <SaidChances said={changed} until="2026-08-01" end={null} width={640} label={label} />
    ),
    'said-lost-narrow': (
      <SaidChances said={changed} until="2026-07-01" end="noDecision" width={342} label={label} />
    ),
    'said-once-won': (
      <SaidChances
        said={changed.slice(0, 1)}
        until="2026-01-12"
        end="won"
        width={342}
        label={label}
      />
    ),
  }
}
