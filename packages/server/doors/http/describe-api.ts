import type { OpenAPIHono } from '@hono/zod-openapi'
import { ABOUT_API } from './about-api.ts'
import type { Admitted } from './admit.ts'
import { COMPONENTS, errorsOf, headersOf } from './described-answers.ts'
import { operationIdOf, tagOf, tagsOf } from './described-names.ts'
import { wordsOf } from './described-parameters.ts'
import { operationOf } from './operations.ts'
import { sayWhoMay } from './say-who-may.ts'

type Plain = ReturnType<OpenAPIHono<Admitted>['getOpenAPI31Document']>
type Paths = NonNullable<Plain['paths']>
type Methods = Paths[string]
type Operation = NonNullable<Methods['get']>

/**
 * The description of the API: what the routes say of themselves, and what holds for all of them, said
 * in one place: names, who may call, limits, keys, and how it is declined.
 */
export function describeApi(api: OpenAPIHono<Admitted>, version: string): Plain {
  const described = made.get(api) ?? describe(api, version)
  made.set(api, described)
  return described
}

/** It takes some hundredths of a second, and anybody may ask for it: made once, at the first request. */
const made = new WeakMap<object, Plain>()

function describe(api: OpenAPIHono<Admitted>, version: string): Plain {
  const plain = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Closed Learned',
      version,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      description: ABOUT,
    },
    servers: [{ url: '/api/v1', description: 'This server' }],
  })
  const paths = Object.entries(plain.paths ?? {}).map(([path, methods]) => [
    path,
    describeMethods(path, methods),
  ])
  const described: Paths = Object.fromEntries(paths)
  return {
    ...plain,
    security: [{ session: [] }, { key: [] }],
    tags: tagsOf(Object.keys(described)),
    paths: described,
    components: { ...plain.components, ...COMPONENTS },
  }
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const

function describeMethods(path: string, methods: Methods): Methods {
  const described = METHODS.flatMap((method) => {
    const operation = methods[method]
    return operation ? [[method, describeOperation(method, path, operation)]] : []
  })
  return { ...methods, ...Object.fromEntries(described) }
}

function describeOperation(method: string, path: string, operation: Operation): Operation {
  const rule = operationOf(method.toUpperCase(), path)
  const isOpen = rule?.may === 'everybody'
  const takesFile = 'application/octet-stream' in (contentOf(operation) ?? {})
  const takesKey = method !== 'get' && !isOpen && !takesFile
  const words = [operation.description, sayWhoMay(rule), takesFile ? FILE : '']
  const parameters = (operation.parameters ?? []).map((one) => wordsOf(one, path))
  return {
    ...operation,
    operationId: operationIdOf(method, path),
    tags: [tagOf(path)],
    description: words.filter(Boolean).join('\n\n'),
    ...(isOpen ? { security: [] } : {}),
    parameters: takesKey ? [...parameters, KEY] : parameters,
    responses: {
      ...headersOf(operation.responses),
      ...errorsOf({ path, isOpen, takesKey, asks: parameters.length > 0 || takesFile }),
      default: operation.responses?.default ?? { description: 'Declined' },
    },
  }
}

function contentOf({ requestBody }: Operation): object | undefined {
  return requestBody && 'content' in requestBody ? requestBody.content : undefined
}

const KEY = { $ref: '#/components/parameters/IdempotencyKey' }

const FILE =
  'Takes no idempotency key: the same file sent again replaces the one before it, so it may always be sent again.'

const ABOUT = ABOUT_API.map(([title, text]) => `**${title}.** ${text}`).join('\n\n')
