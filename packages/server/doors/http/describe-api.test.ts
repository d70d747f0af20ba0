import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../testing/test-house.ts'
import type { OperationSaid, ParameterSaid } from './api-said.ts'
import { exampleOf, type SchemaSaid, type SchemasSaid } from './example-of.ts'
import { OPERATIONS } from './operations.ts'
import { servedApi } from './testing/served-api.ts'

interface Said {
  openapi: string
  security: object[]
  tags: { name: string }[]
  paths: Record<string, Record<string, OperationSaid>>
  components: { schemas: SchemasSaid; parameters: Record<string, ParameterSaid> }
}

const house = await testHouse()
const { ask } = await servedApi(house)
const text = await (await ask('/api/v1/openapi.json')).text()
const said: Said = JSON.parse(text)
const operations = Object.entries(said.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    path,
    method,
    operation,
  })),
)

/** Every value in a document, with the keys that lead to it. */
function* within(value: unknown, way: string[] = []): Generator<[string[], unknown]> {
  yield [way, value]
  if (typeof value === 'object' && value !== null)
    for (const [key, below] of Object.entries(value)) yield* within(below, [...way, key])
}

describe('the description', () => {
  test('is valid OpenAPI 3.1, as Redocly’s rules have it', async () => {
    const config = await createConfig({ extends: ['spec', 'recommended'], rules: QUIET })
    const problems = await lintFromString({ source: text, config })
    expect(
      problems.map((one) => `${one.ruleId}: ${one.message} ${one.location[0]?.pointer}`),
    ).toEqual([])
    const broken = { ...said, paths: { '/truth': { get: { summary: 1 } } } }
    const found = await lintFromString({ source: JSON.stringify(broken), config })
    expect(found.length).toBeGreaterThan(0)
  })

  test('names every operation once, says what it is, of what, and who may call it', () => {
    expect(operations.length).toBeGreaterThan(20)
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    const tags = new Set(said.tags.map(({ name }) => name))
    for (const { name, operation } of operations) {
      expect(operation.operationId, name).toMatch(/^[a-z]+[A-Z]\w+$/)
      expect(operation.summary, name).toMatch(/^\p{Lu}.{5,}/u)
      expect(operation.description, name).toMatch(
        /May be called by (everybody|reps|managers|leaders|learners|admins)/,
      )
      expect(
        operation.tags?.every((tag) => tags.has(tag)),
        name,
      ).toBe(true)
      expect(Object.keys(operation.responses ?? {}), name).toContain('429')
    }
  })

  test('has every operation that has a rule, and no other', () => {
    const ruled = Object.keys(OPERATIONS).filter((name) => name !== 'GET /openapi.json')
    expect(operations.map(({ name }) => name).sort()).toEqual(ruled.sort())
  })

  test('leads nowhere that is not there', () => {
    let led = 0
    for (const [way, value] of within(said)) {
      if (way.at(-1) !== '$ref') continue
      led++
      const target = String(value)
        .slice(2)
        .split('/')
        .reduce<unknown>(
          (at, key) =>
            (at as Record<string, unknown> | undefined)?.[
              key.replaceAll('~1', '/').replaceAll('~0', '~')
            ],
          said,
        )
      expect(target, `${way.join('.')} → ${value}`).toBeDefined()
    }
    expect(led).toBeGreaterThan(100)
  })

  test('says of every parameter what it is, and names all that stand in the address', () => {
    const undescribed: string[] = []
    for (const { name, path, operation } of operations) {
      const parameters = (operation.parameters ?? []).filter(({ $ref }) => $ref === undefined)
      const slots = [...path.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot)
      const inPath = parameters.filter((one) => one.in === 'path')
      expect(inPath.map((one) => one.name).sort(), name).toEqual(slots.sort())
      const mute = parameters.filter(({ description = '' }) => !/\w{3}/.test(description))
      undescribed.push(...mute.map((one) => `${name} ${one.name}`))
    }
    expect(undescribed).toEqual([])
  })

  test('has examples that are what their schemas ask for', () => {
    const { schemas } = said.components
    let seen = 0
    for (const [way, value] of within(said)) {
      const schema = value as SchemaSaid | null
      if (typeof schema !== 'object' || schema === null || !('type' in schema)) continue
      if (way.includes('properties') && way.at(-1) === 'properties') continue
      for (const example of [schema.example, schema.default].filter((one) => one !== undefined)) {
        seen++
        expect(fits(example, schema, schemas), `${way.join('.')}: ${JSON.stringify(example)}`).toBe(
          true,
        )
      }
    }
    expect(seen).toBeGreaterThan(5)
    for (const { name, operation } of operations) {
      const body = operation.requestBody?.content?.['application/json']?.schema
      if (body) expect(fits(exampleOf(body, schemas), body, schemas), name).toBe(true)
    }
  })

  test('every operation that writes takes a key for sending it again, or says why not', () => {
    for (const { name, method, operation } of operations) {
      const refs = (operation.parameters ?? []).map(({ $ref }) => $ref)
      const takes = refs.includes('#/components/parameters/IdempotencyKey')
      const open = operation.security?.length === 0
      if (method === 'get') expect(takes, name).toBe(false)
      else if (!open)
        expect(takes || /takes no idempotency key/i.test(operation.description ?? ''), name).toBe(
          true,
        )
    }
  })
})

/** Of style, or of what we do otherwise on purpose. */
const QUIET = {
  // The server is an address on the same machine as the pages.
  'no-server-example.com': 'off',
  'operation-4xx-response': 'error',
  'info-license': 'off',
  'info-license-url': 'off',
  'no-unused-components': 'off',
  'security-defined': 'error',
} as const

function fits(value: unknown, schema: SchemaSaid, schemas: SchemasSaid): boolean {
  if (schema.$ref) {
    const below = schemas[schema.$ref.replace('#/components/schemas/', '')]
    return below !== undefined && fits(value, below, schemas)
  }
  const several = schema.anyOf ?? schema.oneOf
  if (several) return several.some((one) => fits(value, one, schemas))
  if (schema.enum) return schema.enum.includes(value)
  const types = [schema.type ?? []].flat()
  if (types.length === 0) return true
  return types.some((type) => isOf(type, value, schema, schemas))
}

function isOf(type: string, value: unknown, schema: SchemaSaid, schemas: SchemasSaid): boolean {
  if (type === 'null') return value === null
  if (type === 'integer')
    return Number.isInteger(value) && Number(value) >= (schema.minimum ?? -Infinity)
  if (type === 'array')
    return Array.isArray(value) && value.every((one) => fits(one, schema.items ?? {}, schemas))
  if (type !== 'object') return typeof value === type
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const has = value as Record<string, unknown>
  return (
    (schema.required ?? []).every((name) => name in has) &&
    Object.entries(schema.properties ?? {}).every(
      ([name, one]) => !(name in has) || fits(has[name], one, schemas),
    )
  )
}
