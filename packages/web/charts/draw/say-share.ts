/** A share of 1 as a percentage: `24 %`; below 1 and above 99 with one decimal. */
export function sayShare(share: number): string {
  const percent = share * 100
  const fine = (percent > 0 && percent < 1) || (percent > 99 && percent < 100)
  return `${fine ? percent.toFixed(1) : Math.round(percent)} %`
}
