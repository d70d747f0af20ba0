const UNITS = [
  { from: 999_950_000, by: 1e9, name: 'B' },
  { from: 999_500, by: 1e6, name: 'M' },
] as const

/** An amount of money as charts say it: `184,000`, `22.4 M`, `1.2 B`. */
export function sayAmount(amount: number): string {
  const unit = unitOf(amount)
  return unit ? `${fixed(amount / unit.by)} ${unit.name}` : grouped(amount)
}

/** An interval in the unit of its upper end: `3.4–4.9` beside `4.1 M`, else with its own unit. */
export function sayAmounts(interval: readonly [number, number], beside: number): string {
  const unit = unitOf(interval[1])
  if (unit !== unitOf(beside)) return interval.map(sayAmount).join('–')
  const by = unit?.by ?? 1
  return interval.map((end) => (unit ? fixed(end / by) : grouped(end))).join('–')
}

/** A whole number as people read it: `12,345`. */
export function grouped(value: number): string {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, ',')
  return value <= -0.5 ? `−${digits}` : digits
}

const unitOf = (amount: number) => UNITS.find((unit) => Math.abs(amount) >= unit.from)

function fixed(value: number): string {
  const text = Math.abs(value) >= 999.5 ? grouped(value) : value.toFixed(1)
  return text.replace('-', '−')
}
