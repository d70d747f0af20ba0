/** What a description of the API says of one operation. */
export interface DescribedOperation {
  readonly parameters?: readonly { name: string; in: string; required?: boolean }[]
}

export interface Described {
  readonly paths: Record<string, Record<string, DescribedOperation>>
}

/** Values for parameters, by name; those that are not here are left out. */
export type Values = Readonly<Record<string, string>>

/**
 * Every address that can be read by the description of the API: with each of the ids where a path has
 * one, and with each set of values for what can be asked.
 */
export function everyAddress(
  { paths }: Described,
  idsFor: (path: string) => readonly string[],
  asked: readonly Values[],
): string[] {
  return Object.entries(paths).flatMap(([path, { get }]) => {
    if (get === undefined || path === '/openapi.json') return []
    const filled = path.includes('{')
      ? idsFor(path).map((id) => path.replace(/\{[^}]+\}/g, encodeURIComponent(id)))
      : [path]
    const queries = new Set(asked.map((values) => queryOf(get, values)))
    return filled.flatMap((address) => [...queries].map((query) => `${address}${query}`))
  })
}

function queryOf({ parameters = [] }: DescribedOperation, values: Values): string {
  const query = new URLSearchParams()
  for (const { name, in: place } of parameters) {
    const value = values[name]
    if (place === 'query' && value !== undefined) query.set(name, value)
  }
  return query.size > 0 ? `?${query}` : ''
}
