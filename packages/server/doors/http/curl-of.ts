import type { OperationSaid } from './api-said.ts'
import { exampleOf, type SchemasSaid } from './example-of.ts'

export interface ExampleRequest {
  readonly method: string
  readonly path: string
  /** Where the API is. */
  readonly base: string
  readonly operation: OperationSaid
  readonly schemas: SchemasSaid
}

/** A request as one types it. */
export function curlOf({ method, path, base, operation, schemas }: ExampleRequest): string {
  const { parameters = [], requestBody, security } = operation
  const needed = parameters.filter((one) => one.in === 'query' && one.required)
  const query = needed.map(
    ({ name = '', schema = {} }) =>
      `${name}=${encodeURIComponent(String(exampleOf(schema, schemas)))}`,
  )
  const address = base + path.replace(/\{(\w+)\}/g, (_, name: string) => name.toUpperCase())
  const lines = [
    `curl${method === 'get' ? '' : ` -X ${method.toUpperCase()}`} '${[address, ...(query.length > 0 ? [query.join('&')] : [])].join('?')}'`,
  ]
  if (security === undefined || security.length > 0) lines.push(`-H "Authorization: Bearer $KEY"`)
  if (parameters.some(({ $ref }) => $ref?.endsWith('/IdempotencyKey')))
    lines.push(`-H "Idempotency-Key: $(uuidgen)"`)
  return [...lines, ...bodyLines(requestBody?.content, schemas)].join(' \\\n  ')
}

function bodyLines(
  content: NonNullable<OperationSaid['requestBody']>['content'],
  schemas: SchemasSaid,
): string[] {
  const json = content?.['application/json']
  if (json?.schema) {
    const body = JSON.stringify(exampleOf(json.schema, schemas), null, 2)
    return [`-H 'Content-Type: application/json'`, `-d '${body.replaceAll("'", "'\\''")}'`]
  }
  return content === undefined ? [] : ['--data-binary @FILE']
}
