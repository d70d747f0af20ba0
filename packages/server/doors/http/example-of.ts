/** A schema of the description, as far as an example needs it. */
export interface SchemaSaid {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly example?: unknown
  readonly examples?: readonly unknown[]
  readonly default?: unknown
  readonly minimum?: number
  readonly items?: SchemaSaid
  readonly properties?: Readonly<Record<string, SchemaSaid>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly SchemaSaid[]
  readonly oneOf?: readonly SchemaSaid[]
  readonly allOf?: readonly SchemaSaid[]
}
export type SchemasSaid = Readonly<Record<string, SchemaSaid>>

const DEEPEST = 5

/** A value of a schema, to show how a request looks. */
export function exampleOf(schema: SchemaSaid, schemas: SchemasSaid, deep = 0): unknown {
  const said = resolved(schema, schemas)
  const given = said.example ?? said.examples?.[0] ?? said.const ?? said.default ?? said.enum?.[0]
  if (given !== undefined) return given
  const one = said.anyOf?.[0] ?? said.oneOf?.[0] ?? said.allOf?.[0]
  if (one && said.properties === undefined) return exampleOf(one, schemas, deep + 1)
  const type = typeof said.type === 'string' ? said.type : said.type?.[0]
  if (type === 'object' || said.properties) return objectOf(said, schemas, deep)
  if (type === 'array')
    return said.items && deep < DEEPEST ? [exampleOf(said.items, schemas, deep + 1)] : []
  if (type === 'integer' || type === 'number') return said.minimum ?? 1
  if (type === 'boolean') return true
  return said.format === 'date' ? '2026-03-31' : '…'
}

function objectOf({ properties = {} }: SchemaSaid, schemas: SchemasSaid, deep: number) {
  if (deep >= DEEPEST) return {}
  return Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, exampleOf(one, schemas, deep + 1)]),
  )
}

/** What a reference leads to. */
export function resolved(schema: SchemaSaid, schemas: SchemasSaid): SchemaSaid {
  const name = schema.$ref?.replace('#/components/schemas/', '')
  return (name === undefined ? undefined : schemas[name]) ?? schema
}

/** The kind of a value, in a word or two. */
export function sayType(schema: SchemaSaid, schemas: SchemasSaid): string {
  const said = resolved(schema, schemas)
  if (said.enum) return said.enum.map(String).join(' | ')
  if (said.const !== undefined) return String(said.const)
  const several = said.anyOf ?? said.oneOf
  if (several) return [...new Set(several.map((one) => sayType(one, schemas)))].join(' | ')
  const types = [said.type ?? (said.properties ? 'object' : 'anything')].flat()
  if (types[0] === 'array')
    return `list of ${said.items ? sayType(said.items, schemas) : 'anything'}`
  return said.format ?? types.join(' | ')
}
