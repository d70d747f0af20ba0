/** How numbers are told: as they are, or to two significant digits where others' deals are in them. */
export interface Rounding {
  readonly value: (value: number) => number
  /** Limits, rounded outwards. */
  readonly limits: (limits: readonly [number, number]) => [number, number]
  /** The same of amounts, where they take a larger step. */
  readonly ofAmounts?: Omit<Rounding, 'ofAmounts'>
}

/** How amounts are told. */
export const ofAmounts = (rounding: Rounding): Omit<Rounding, 'ofAmounts'> =>
  rounding.ofAmounts ?? rounding

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

/**
 * As `ROUNDED`; amounts never in smaller steps than the two digits of a whole, in major units, to which
 * they belong: of a small part of it a change by one deal cannot be read.
 */
export function roundedAs(whole: number): Rounding {
  const least = stepOf(whole)
  return {
    ...ROUNDED,
    ofAmounts: {
      value: (value) => twoDigits(value, Math.round, least),
      limits: ([low, high]) => [
        twoDigits(low, Math.floor, least),
        twoDigits(high, Math.ceil, least),
      ],
    },
  }
}

function twoDigits(value: number, round: (value: number) => number, least = 1): number {
  const step = Math.max(least, stepOf(value))
  return round(value / step) * step || 0
}

function stepOf(value: number): number {
  const digits = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) - 1
  return 10 ** Math.max(0, digits)
}
