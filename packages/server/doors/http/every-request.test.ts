import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../testing/test-house.ts'
import type { OperationSaid } from './api-said.ts'
import { servedApi } from './testing/served-api.ts'

const house = await testHouse()
const { ask, said, url } = await servedApi(house)

interface Described {
  readonly method: string
  readonly path: string
  readonly operation: OperationSaid
}

async function described(): Promise<Described[]> {
  const answer = await ask('/api/v1/openapi.json')
  const { paths } = (await answer.json()) as {
    paths: Record<string, Record<string, OperationSaid>>
  }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: `/api/v1${path.replace(/\{\w+\}/g, 'x')}`,
      operation,
    })),
  )
}
const all = await described()
const takesFile = ({ operation }: Described) =>
  'application/octet-stream' in (operation.requestBody?.content ?? {})
const writes = all.filter(({ method }) => method !== 'GET')

async function declinedWith(answer: Response, status: number, kind: string, of: string) {
  const text = await answer.text()
  expect(answer.status, `${of}: ${text.slice(0, 300)}`).toBe(status)
  expect(answer.headers.get('content-type'), of).toBe('application/problem+json')
  expect(JSON.parse(text), of).toMatchObject({ kind })
}

describe('of every operation', () => {
  test('parameters that it does not have are declined, and which it has is said', async () => {
    for (const { method, path } of all) {
      const answer = await ask(`${path}?notThere=1`, { method })
      await declinedWith(answer, 400, 'not-asked-well', `${method} ${path}`)
    }
    const misspelt = await ask('/api/v1/truth?state=buried')
    expect(await misspelt.json()).toMatchObject({
      title: 'There is no parameter “state” here.',
      mend: expect.stringContaining('states'),
    })
  })

  test('what is sent has a limit, whether its length is said before or not', async () => {
    expect(writes.filter((one) => !takesFile(one)).length).toBeGreaterThan(5)
    const big = 'x'.repeat(7 * 1024 * 1024)
    const pieces = () =>
      new ReadableStream({
        start(control) {
          for (let i = 0; i < 7; i++) control.enqueue(new Uint8Array(1024 * 1024))
          control.close()
        },
      })
    for (const one of writes.filter((each) => !takesFile(each))) {
      const { method, path } = one
      for (const body of [big, pieces()]) {
        const init = { method, body, duplex: 'half' } as RequestInit
        await declinedWith(await ask(path, init), 400, 'not-asked-well', `${method} ${path}`)
      }
    }
  })

  test('what is no JSON, or nothing at all, is no bug', async () => {
    for (const { method, path } of writes)
      for (const body of ['{', 'null', '[]', '"x"', '\u0000', ''])
        expect(
          (await ask(path, { method, body })).status,
          `${method} ${path} ${body}`,
        ).toBeLessThan(500)
    expect(said).toEqual([])
  })
})

test('a length that is a lie is not waited for without end in memory: the answer comes first', async () => {
  const { port } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  await once(socket, 'connect')
  const head = [
    'POST /api/v1/trends/watches HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    `Content-Length: ${40 * 1024 ** 3}`,
    '',
    '{',
  ]
  socket.write(head.join('\r\n'))
  const [bytes] = (await once(socket, 'data')) as [Buffer]
  expect(bytes.toString()).toMatch(/^HTTP\/1.1 400 /)
  socket.destroy()
})

test('an address of somebody else is never gone to: nothing here redirects', async () => {
  for (const path of [
    '/api?next=https://evil.example',
    '//evil.example/%2e%2e',
    '/api/v1//evil.example',
    '/api/v1/overview?next=//evil.example',
    '/\\evil.example',
  ]) {
    const answer = await ask(path, { redirect: 'manual' })
    expect(answer.status < 300 || answer.status >= 400, path).toBe(true)
    expect(answer.headers.get('location'), path).toBeNull()
  }
})

describe('the description as a page', () => {
  test('has every operation, runs nothing, and asks for nothing from elsewhere', async () => {
    const answer = await ask('/api')
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/html')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe-eval')
    for (const { operation } of all) expect(html).toContain(`id="${operation.operationId}"`)
    expect([...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script src="/theme.js">',
    ])
    expect(html).not.toMatch(/ on\w+=|style=|(src|href)="(https?:)?\/\//)
    expect(html).toContain('href="/assets/main-1234.css"')
    expect(html).toContain(`curl &#39;${url}/api/v1/overview&#39;`)
  })
})
