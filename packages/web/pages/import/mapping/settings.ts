import type { DateOrder, Mapping, StageMeaning } from '@closed-learned/deals'

/** Says what a stage means. */
export function setStage(mapping: Mapping | null, name: string, meaning: StageMeaning): Mapping {
  return { ...mapping, stages: { ...mapping?.stages, [name]: meaning } }
}

/** Says in which order dates are written; null: as the files show it. */
export function setDateOrder(mapping: Mapping | null, order: DateOrder | null): Mapping {
  const { order: _, ...dates } = mapping?.dates ?? {}
  return { ...mapping, dates: order === null ? dates : { ...dates, order } }
}

/** Says in which zone the clock hung by which times without a zone were written; null: not said. */
export function setTimeZone(mapping: Mapping | null, timezone: string | null): Mapping {
  const { timezone: _, ...dates } = mapping?.dates ?? {}
  return { ...mapping, dates: timezone === null ? dates : { ...dates, timezone } }
}

/** Says whether the files hold all deals, so that one that is missing is gone. */
export function setWholeExport(mapping: Mapping | null, isWhole: boolean): Mapping {
  const { wholeExport: _, ...rest } = mapping ?? {}
  return isWhole ? { ...rest, wholeExport: true } : rest
}
