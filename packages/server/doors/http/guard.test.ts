import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { scratchFolder } from '../../testing/scratch.ts'
import { localGate } from '../../testing/test-gate.ts'
import { testHouse } from '../../testing/test-house.ts'
import { type Address, THIS_MACHINE } from './address.ts'
import { httpApp, type Served } from './app.ts'
import { serve } from './serve.ts'
import { webFiles } from './web-files.ts'

const pages = join(scratchFolder(), 'pages')
mkdirSync(join(pages, 'assets'), { recursive: true })
writeFileSync(join(pages, 'index.html'), '<meta name="csp-nonce" content="%NONCE%">')
writeFileSync(join(pages, 'assets', 'main-1.js'), 'export const here = 1\n')
writeFileSync(join(pages, 'favicon.svg'), '<svg/>')

const house = await testHouse()
const web = await webFiles(pages)
const served = (address: Address): Served => ({
  ...localGate(house),
  openSource: openFilesSource,
  web,
  version: '0.1.0',
  say: () => undefined,
  address,
})
const PUBLIC: Address = {
  host: '127.0.0.1',
  url: new URL('https://learned.example.com'),
  trustedHops: 1,
  logsRequests: false,
}

/** A program on a real port, asked under any name. */
async function program(address: Address) {
  const serving = await serve(served(address), 0)
  afterAll(() => serving.close())
  const port = Number(/:(\d+)/.exec(`${serving.url} ${serving.about}`)?.[1])
  const ask = async (path: string, host: string, headers: Record<string, string> = {}) => {
    const request = get({ host: '127.0.0.1', port, path, headers: { host, ...headers } })
    const [answer] = (await once(request, 'response')) as [IncomingMessage]
    answer.resume()
    return answer
  }
  return { serving, ask }
}
const [local, open] = [await program(THIS_MACHINE), await program(PUBLIC)]
const OURS = 'learned.example.com'

describe('under which name it answers', () => {
  test('on this machine only under the names of this machine', async () => {
    for (const host of ['127.0.0.1', 'localhost:4630', '[::1]'])
      expect((await local.ask('/health', host)).statusCode).toBe(200)
    for (const host of ['evil.example.com', '127.0.0.1.evil.com', 'localhost.evil.com', OURS])
      expect((await local.ask('/health', host)).statusCode).toBeGreaterThanOrEqual(400)
  })

  test('on a server under its own, and to a health check beside it', async () => {
    for (const host of [OURS, 'LEARNED.example.com', '127.0.0.1:4630'])
      expect((await open.ask('/health', host)).statusCode).toBe(200)
    for (const host of ['evil.example.com', `${OURS}:8443`, `x.${OURS}`, `${OURS}.evil.com`])
      expect((await open.ask('/health', host)).statusCode).toBe(403)
    // Whoever comes through the proxy and calls himself localhost is not on this machine.
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
      expect((await open.ask('/health', 'localhost', { [name]: '203.0.113.9' })).statusCode).toBe(
        403,
      )
  })

  test('pages of other sites are declined, its own are not', async () => {
    const asked = async (headers: Record<string, string>) =>
      (await open.ask('/health', OURS, headers)).statusCode
    expect(await asked({ origin: `https://${OURS}` })).toBe(200)
    expect(await asked({ origin: `http://${OURS}` })).toBe(403)
    expect(await asked({ origin: 'https://evil.example.com' })).toBe(403)
    expect(await asked({ origin: 'null' })).toBe(403)
    expect(await asked({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403)
    expect(await asked({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(200)
  })

  test('the terminal is told the public address, and how much is here is told to nobody', async () => {
    expect(open.serving).toMatchObject({
      url: 'https://learned.example.com',
      about: expect.stringMatching(/^listening on 127\.0\.0\.1:\d+$/),
    })
    expect(local.serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const health = async (address: Address, host: string) =>
      (
        await httpApp(served(address)).request(`http://${host}/health`, { headers: { host } })
      ).json()
    expect(await health(PUBLIC, OURS)).toEqual({ status: 'ok' })
    expect(await health(THIS_MACHINE, '127.0.0.1')).toHaveProperty('opportunities')
  })
})

describe('headers of every kind of answer', () => {
  const kinds: readonly [string, string, string, number][] = [
    ['a page', '/pipeline', OURS, 200],
    ['a built file', '/assets/main-1.js', OURS, 200],
    ['another file', '/favicon.svg', OURS, 200],
    ['a file that is not there', '/assets/none.js', OURS, 404],
    ['health', '/health', OURS, 200],
    ['a document', '/api/v1/workspace', OURS, 200],
    ['the description', '/api/v1/openapi.json', OURS, 200],
    ['its page', '/api', OURS, 200],
    ['nothing', '/api/v1/nothing', OURS, 404],
    ['what was not asked well', '/api/v1/overview?asOf=never', OURS, 400],
    ['what is declined', '/api/v1/overview', 'evil.example.com', 403],
  ]

  test.each(kinds)('%s keeps to itself', async (_, path, host, status) => {
    const { statusCode, headers } = await open.ask(path, host)
    expect({ path, statusCode }).toEqual({ path, statusCode: status })
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=63072000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    })
    const policy = String(headers['content-security-policy'])
    for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(rule)
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:|\*/)
    const kept = String(headers['cache-control'])
    if (path.startsWith('/assets/main')) expect(kept).toContain('immutable')
    else expect(kept).toMatch(/no-store|no-cache/)
    if (path.startsWith('/api/')) expect(kept).not.toContain('public')
    expect(headers['x-powered-by'] ?? headers.server).toBeUndefined()
  })

  test('without https nothing insists on it', async () => {
    const { headers } = await local.ask('/health', '127.0.0.1')
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test('a style’s nonce is another one in each answer', async () => {
    const nonces = await Promise.all(
      [1, 2, 3].map(async () => {
        const { headers } = await open.ask('/', OURS)
        return /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]
      }),
    )
    expect(new Set(nonces).size).toBe(3)
  })
})

test('an address that this machine does not have is said as such', async () => {
  await expect(serve(served({ ...PUBLIC, host: '203.0.113.1' }), 0)).rejects.toThrow(
    'This machine has no address 203.0.113.1.',
  )
})
