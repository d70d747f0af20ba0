/** `2025Q3` as people say it: `Q3 2025`. */
export function sayQuarter(quarter: string): string {
  return `${quarter.slice(4)} ${quarter.slice(0, 4)}`
}
