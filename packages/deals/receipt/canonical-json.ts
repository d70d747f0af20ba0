/**
 * A JSON value as the one text that every program writes for it: names in order of their UTF-16 units,
 * no white space. What cannot be written in JSON is an error.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, of]) => `${JSON.stringify(name)}:${canonicalJson(of)}`)
    return `{${pairs.join(',')}}`
  }
  const text = JSON.stringify(value)
  if (text === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    throw new Error('this value cannot be written in JSON')
  return text
}
