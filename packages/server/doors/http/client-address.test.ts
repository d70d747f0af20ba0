import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, expect, test } from 'vitest'
import { THIS_MACHINE } from './address.ts'
import { clientAddress } from './client-address.ts'
import { type Guarded, keepToItself } from './guard.ts'

/** A program behind so many proxies, asked over a real connection from this machine. */
async function behind(trustedHops: number): Promise<(headers?: HeadersInit) => Promise<string>> {
  const app = new Hono<Guarded>()
  app.use(keepToItself({ ...THIS_MACHINE, trustedHops }))
  app.get('/', (c) => c.text(clientAddress(c)))
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }) as Server
  await once(server, 'listening')
  afterAll(() => void server.close())
  const { port } = server.address() as AddressInfo
  return async (headers = {}) => (await fetch(`http://127.0.0.1:${port}/`, { headers })).text()
}

const [none, one, two] = [await behind(0), await behind(1), await behind(2)]
const forwarded = (list: string) => ({ 'x-forwarded-for': list })

test('without proxies the connection counts, whatever is said', async () => {
  expect(await none()).toBe('127.0.0.1')
  expect(await none(forwarded('203.0.113.9'))).toBe('127.0.0.1')
})

test('behind one proxy it is whom that proxy saw, and not what that one said before', async () => {
  expect(await one(forwarded('203.0.113.9'))).toBe('203.0.113.9')
  expect(await one(forwarded('10.9.9.9, 203.0.113.9'))).toBe('203.0.113.9')
  expect(await two(forwarded('10.9.9.9, 203.0.113.9, 192.0.2.1'))).toBe('203.0.113.9')
})

test('who comes around a proxy is known by what the other one saw, or by the connection', async () => {
  expect(await one()).toBe('127.0.0.1')
  expect(await two(forwarded('203.0.113.9'))).toBe('203.0.113.9')
})

test.each([
  ['[2001:db8::1]:4711', '2001:db8::1'],
  ['2001:DB8::1', '2001:db8::1'],
  ['203.0.113.9:4711', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['unknown', '127.0.0.1'],
  ['a'.repeat(2000), '127.0.0.1'],
])('%s is understood as %s', async (said, address) => {
  expect(await one(forwarded(said))).toBe(address)
})
