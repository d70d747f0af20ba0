import type { History } from '../cohort/history.ts'
import { oncePer } from '../shared/once-per.ts'

/** How far along a stage is: 0 the first … 1 the last before closing; parked ones stand apart. */
export interface StageLevel {
  readonly level: number
  readonly parked: boolean
}

const NO_STAGE: StageLevel = { level: 0, parked: false }

/** The level of each stage (code) of a history. */
export function stageLevels(history: History): (stage: number) => StageLevel {
  const levels = levelsOf(history)
  return (stage) => levels[stage] ?? NO_STAGE
}

const levelsOf = oncePer(({ stageOrder, stageMeaning }: History): readonly StageLevel[] => {
  const ranks = stageOrder.filter((rank) => rank >= 0)
  const [first, last] = [Math.min(...ranks), Math.max(...ranks)]
  return stageMeaning.map((meaning, stage) => {
    const rank = stageOrder[stage] ?? -1
    const along = last === first ? 0.5 : (rank - first) / (last - first)
    return { level: rank < 0 ? 0 : along, parked: meaning === 'parked' }
  })
})
