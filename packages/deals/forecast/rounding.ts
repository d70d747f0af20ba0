/** How numbers are told: as they are, or to two significant digits where others' deals are in them. */
export interface Rounding {
  readonly value: (value: number) => number
  /** Limits, rounded outwards. */
  readonly limits: (limits: readonly [number, number]) => [number, number]
}

/** As they are. */
export const EXACT: Rounding = {
  value: (value) => value,
  limits: ([low, high]) => [low, high],
}

/** To two significant digits, deals to whole ones at least. */
export const ROUNDED: Rounding = {
  value: (value) => twoDigits(value, Math.round),
  limits: ([low, high]) => [twoDigits(low, Math.floor), twoDigits(high, Math.ceil)],
}

function twoDigits(value: number, round: (value: number) => number): number {
  const digits = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) - 1
  const step = 10 ** Math.max(0, digits)
  return round(value / step) * step || 0
}
