const BANDS: readonly (readonly [from: number, name: string])[] = [
  [20_000, '20000+'],
  [5_000, '5000-19999'],
  [1_000, '1000-4999'],
  [200, '200-999'],
  [50, '50-199'],
  [1, '1-49'],
]

/**
 * The size band of a number of employees, cut in advance so that no cut is chosen to fit a result;
 * null below 1 (nobody known), undefined where the text is no number: a band already, perhaps.
 */
export function sizeBandOf(text: string): string | null | undefined {
  const digits = text.replace(/[\s',.](?=\d{3}(\D|$))/g, '').replace(/[.,]0*$/, '')
  if (!/^\d{1,9}$/.test(digits)) return undefined
  const employees = Number(digits)
  for (const [from, name] of BANDS) if (employees >= from) return name
  return null
}
