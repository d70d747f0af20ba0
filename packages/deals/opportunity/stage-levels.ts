import type { History } from '../cohort/history.ts'

/** How far along a stage is: 0 the first … 1 the last before closing; parked ones stand apart. */
export interface StageLevel {
  readonly level: number
  readonly parked: boolean
}

/** The level of each stage (code) of a history. */
export function stageLevels(history: History): (stage: number) => StageLevel {
  const last = Math.max(1, ...history.stageOrder)
  const first = Math.min(last, ...history.stageOrder.filter((rank) => rank >= 0))
  return (stage) => {
    const rank = Math.max(first, history.stageOrder[stage] ?? first)
    return {
      level: last === first ? 0.5 : (rank - first) / (last - first),
      parked: history.stageMeaning[stage] === 'parked',
    }
  }
}
