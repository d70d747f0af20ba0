import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Admitted } from './admit.ts'

/** What the description of the API says of one operation, for what stands before all of them. */
export interface DescribedOperation {
  /** The names of the parameters that its address may have. */
  readonly query: ReadonlySet<string>
  /** It takes a file, as bytes of any length. */
  readonly takesFile: boolean
}

interface Pattern extends DescribedOperation {
  readonly method: string
  readonly path: RegExp
}

/** Finds the operation of a request. Routes may be added until the first request comes. */
export function describedOperations(
  api: OpenAPIHono<Admitted>,
): (method: string, path: string) => DescribedOperation | undefined {
  let patterns: readonly Pattern[] | undefined
  return (method, path) => {
    patterns ??= patternsOf(api)
    const asked = method === 'HEAD' ? 'GET' : method
    const below = path.startsWith(PREFIX) ? path.slice(PREFIX.length) : path
    return patterns.find((one) => one.method === asked && one.path.test(below))
  }
}

const PREFIX = '/api/v1'

type Parameter = { readonly name?: string; readonly in?: string }

function patternsOf(api: OpenAPIHono<Admitted>): readonly Pattern[] {
  const { paths = {} } = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: '', version: '' },
  })
  const patterns = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: patternOf(path),
      query: queryOf(operation.parameters ?? []),
      takesFile: 'application/octet-stream' in (operation.requestBody?.content ?? {}),
      slots: path.split('{').length,
    })),
  )
  // "/imports/new" comes before "/imports/{id}".
  return patterns.sort((a, b) => a.slots - b.slots)
}

const queryOf = (parameters: readonly Parameter[]) =>
  new Set(parameters.flatMap(({ name, in: place }) => (place === 'query' && name ? [name] : [])))

function patternOf(path: string): RegExp {
  const parts = path.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^/]+')}$`)
}
