import type { WhiskerMark } from '../Whisker.tsx'

interface Given {
  readonly marks: readonly WhiskerMark[]
  readonly range: readonly [number, number]
  readonly usual?: number | null
  readonly width: number
}

const mark = (value: number, low: number, high: number, tone: WhiskerMark['tone'] = 'lost') => ({
  key: tone,
  value,
  low,
  high,
  tone,
})

export const whiskers: Record<string, Given> = {
  more: { marks: [mark(0.81, 0.76, 0.85)], range: [0.4, 0.9], usual: 0.67, width: 92 },
  wide: { marks: [mark(0.5, 0.02, 0.98)], range: [0, 1], usual: 0.5, width: 220 },
  sure: { marks: [mark(1, 1, 1)], range: [0.9, 1], usual: 0.9, width: 92 },
  'beyond-its-scale': { marks: [mark(0.5, 0.1, 0.9)], range: [0.4, 0.6], usual: 0.2, width: 92 },
  'no-scale': { marks: [mark(0, 0, 0)], range: [0, 0], usual: null, width: 92 },
  'lost-and-won': {
    marks: [mark(0.66, 0.64, 0.68), mark(0.21, 0.19, 0.24, 'won')],
    range: [0, 1],
    width: 160,
  },
  nothing: { marks: [], range: [0, 1], usual: 0.3, width: 160 },
}
