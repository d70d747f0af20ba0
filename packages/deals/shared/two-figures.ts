/** A number as it is told where nobody is to learn it to the last figure: 1,234 is 1,200. */
export const twoFigures = (value: number): number => Number(value.toPrecision(2))
