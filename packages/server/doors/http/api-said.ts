import type { SchemaSaid } from './example-of.ts'

export interface ContentSaid {
  readonly [type: string]: { readonly schema?: SchemaSaid }
}

export interface ParameterSaid {
  readonly $ref?: string
  readonly name?: string
  readonly in?: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: SchemaSaid
}

/** One operation of the description, as far as a page shows it. */
export interface OperationSaid {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[] | undefined
  readonly security?: readonly unknown[]
  readonly parameters?: readonly ParameterSaid[]
  readonly requestBody?: { readonly content?: ContentSaid }
  readonly responses?: Readonly<Record<string, { description?: string; content?: ContentSaid }>>
}

/** The description, as far as a page shows it. */
export interface ApiSaid {
  readonly info: { readonly version: string }
  readonly tags?:
    | readonly { readonly name: string; readonly description?: string | undefined }[]
    | undefined
  readonly paths?: Readonly<Record<string, object>> | undefined
  readonly components?: { readonly schemas?: unknown } | undefined
}
