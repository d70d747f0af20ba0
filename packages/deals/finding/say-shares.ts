/** Shares as they stand in a sentence. */
export interface SharesSaid {
  /** `81 % (76–85)` */
  readonly here: string
  /** `68 %` */
  readonly rest: string
}

/**
 * A share with its interval, and the share to compare it with, in whole percent; with one decimal
 * where whole ones would hide the difference or the interval, or are next to none or all.
 */
export function sayShares(
  here: number,
  [low, high]: readonly [number, number],
  rest: number,
): SharesSaid {
  const whole = [here, low, high, rest].map((share) => Math.round(share * 100))
  const isHidden = whole[0] === whole[3] && here !== rest
  const isFine = isHidden || whole[1] === whole[2] || [here, rest].some(isNextToNone)
  const say = (share: number) => (100 * share).toFixed(isFine ? 1 : 0)
  const reach = say(low) === say(high) ? say(low) : `${say(low)}–${say(high)}`
  return { here: `${say(here)} % (${reach})`, rest: `${say(rest)} %` }
}

function isNextToNone(share: number): boolean {
  return (share > 0 && share < 0.01) || (share > 0.99 && share < 1)
}
