/** The month after one, each as `YYYY-MM`. */
export function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

/** The months from one to another, both included. */
export function monthsBetween(from: string, last: string): string[] {
  const months: string[] = []
  for (let month = from; month <= last; month = monthAfter(month)) months.push(month)
  return months
}
