/** A field of what the library keeps as a text of JSON, and sometimes reads for us. */
export function fieldOf(kept: unknown, name: string): unknown {
  const value: unknown = typeof kept === 'string' ? JSON.parse(kept) : kept
  if (typeof value === 'string') return fieldOf(value, name)
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
