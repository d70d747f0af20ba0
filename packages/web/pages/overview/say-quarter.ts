/** `2026Q3` as charts say it: `Q3 2026`. */
export function sayQuarter(quarter: string): string {
  return `${quarter.slice(4)} ${quarter.slice(0, 4)}`
}
