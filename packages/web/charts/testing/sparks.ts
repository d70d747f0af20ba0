import type { Tone } from '../draw/tone.ts'
import type { SparkPoint } from '../Spark.tsx'

interface Steps {
  readonly points: readonly SparkPoint[]
  readonly tone: Tone
  readonly first?: string
  readonly last?: string
  readonly range?: readonly [number, number]
  readonly usual?: number
}

const of = (...values: readonly (number | null)[]) => values.map((value) => ({ value }))

export const steps: Record<string, Steps> = {
  rising: { points: of(21, 22.4, 21, 23.3, 22.2, 24.2, 23.4, 24.1), tone: 'won' },
  falling: {
    points: of(88, 85, 80, 73, 69, 61, 55, 50, 48),
    tone: 'lost',
    first: 'Q4 2024',
    last: 'Q4 2026',
  },
  band: {
    points: [0.31, 0.34, 0.28, 0.22, 0.15, 0.12, 0.09].map((value, i) => ({
      value,
      low: value - 0.09 + i * 0.008,
      high: value + 0.09 - i * 0.008,
    })),
    tone: 'accent',
  },
  gaps: { points: of(12, 14, null, 9, null, null, 11, 12, null), tone: 'ink' },
  'one-point': { points: of(7), tone: 'won', first: 'Q3 2026', last: 'Q3 2026' },
  flat: { points: of(5, 5, 5, 5), tone: 'noDecision' },
  empty: { points: [], tone: 'won' },
  unknown: { points: of(null, null, null), tone: 'won', last: 'Q4 2026' },
  huge: { points: of(1e15, 3e15, -2e15, 9e15), tone: 'live' },
  'from-zero': {
    points: [0.31, 0.34, 0.28, 0.3].map((value) => ({
      value,
      low: value - 0.4,
      high: value + 0.4,
    })),
    tone: 'lost',
    range: [0, 0.5],
    usual: 0.3,
  },
  many: {
    points: Array.from({ length: 500 }, (_, i) => ({ value: (i * 7919) % 101 })),
    tone: 'ink',
  },
}
