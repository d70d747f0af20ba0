import dns from 'node:dns'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { providerTrouble } from '../../accounts/better-auth/single-sign-on.ts'
import { peopleProgram } from '../../testing/people-program.ts'
import { testHouse } from '../../testing/test-house.ts'

/** An identity provider, or who sits on its line, that would have the program ask inside the network. */
type Answer = (request: IncomingMessage, response: ServerResponse) => void

async function listening(answer: Answer): Promise<string> {
  const server: Server = createServer(answer)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** What lies inside the network; nobody may ask it anything. */
const asked: string[] = []
const inside = await listening((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  response.setHeader('content-type', 'application/json').end('{"secret":"of the cloud"}')
})

let discovery: Answer = () => undefined
let issuer = ''
const program = await peopleProgram(await testHouse(), {
  async provider() {
    issuer = await listening((request, response) => discovery(request, response))
    return {
      ...{ name: 'Okta', issuer, clientId: 'closed-learned', clientSecret: 'a secret of it' },
      ...{ trustEmail: false, allowPrivate: true },
    }
  },
})
const says = (document: Record<string, string>): Answer => {
  return (request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ issuer, ...ENDPOINTS(issuer), ...document, at: request.url }))
  }
}
const ENDPOINTS = (at: string) => ({
  ...{ authorization_endpoint: `${at}/authorize`, token_endpoint: `${at}/token` },
  ...{ jwks_uri: `${at}/keys`, userinfo_endpoint: `${at}/me` },
})

/** Begins single sign-on and comes back with a code, as somebody who sits on the line would have it. */
async function goThrough() {
  const who = program.person()
  const begun = await who.ask('POST', '/sign-in/single-sign-on', { next: '/' })
  if (begun.status === 200) {
    const state = new URL(begun.told.url).searchParams.get('state')
    await who
      .ask('GET', `/api/auth/sso/callback/company?code=x&state=${state}`)
      .catch(() => undefined)
  }
  expect((await who.ask('GET', '/people')).status).toBe(200)
  return begun
}

describe('the description of a provider', () => {
  test.each(['301', '302', '307', '308'])('that sends on (%s) is not followed', async (status) => {
    discovery = (_, response) =>
      void response.writeHead(Number(status), { location: `${inside}/latest/meta-data` }).end()
    const { status: answered, told } = await goThrough()
    expect(answered).toBeGreaterThanOrEqual(400)
    expect(JSON.stringify(told)).not.toMatch(/secret|127\.0\.0\.1|meta-data|stack/)
    expect(asked).toEqual([])
  })

  test.each(['token_endpoint', 'jwks_uri', 'userinfo_endpoint'])(
    'whose %s lies inside the network is not asked there',
    async (endpoint) => {
      for (const at of [inside, inside.replace('127.0.0.1', 'localhost'), 'http://[::1]:80']) {
        discovery = says({ [endpoint]: `${at}/x` })
        await goThrough()
      }
      expect(asked).toEqual([])
    },
  )

  test('that is whole is asked at its own address, so that the tests above could see it', async () => {
    const own: string[] = []
    discovery = (request, response) => {
      own.push(request.url ?? '')
      says({})(request, response)
    }
    expect((await goThrough()).status).toBe(200)
    expect(new Set(own)).toEqual(new Set(['/.well-known/openid-configuration', '/token']))
  })

  test('of another issuer, or of none, is declined', async () => {
    for (const document of [{ issuer: 'https://evil.example' }, { issuer: '' }]) {
      discovery = says(document)
      expect((await goThrough()).status).toBeGreaterThanOrEqual(400)
    }
    expect(asked).toEqual([])
  })
})

describe('a name', () => {
  const { lookup } = dns.promises
  afterEach(() => {
    dns.promises.lookup = lookup
    syncBuiltinESMExports()
  })
  /** Every name means these addresses, the next time those after them. */
  const meaning = (...answers: readonly (readonly string[])[]) => {
    let at = 0
    const told = async () =>
      (answers[Math.min(at++, answers.length - 1)] ?? []).map((address) => ({
        ...{ address, family: address.includes(':') ? 6 : 4 },
      }))
    dns.promises.lookup = told as unknown as typeof lookup
    syncBuiltinESMExports()
  }
  const ISSUER = 'https://login.example.com/tenant'

  test('that means a public address is taken', async () => {
    meaning(['93.184.216.34', '2606:2800:220:1::1'])
    expect(await providerTrouble(ISSUER, false)).toBeUndefined()
  })

  test.each([
    ...['127.0.0.1', '127.8.8.8', '10.1.2.3', '172.16.0.9', '192.168.1.1', '169.254.169.254'],
    ...['100.64.0.1', '0.0.0.0', '::1', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:a00:1'],
  ])('that means %s is not asked, not even beside a public one', async (address) => {
    meaning([address])
    expect(await providerTrouble(ISSUER, false)).toMatchObject({ kind: 'not-allowed-here' })
    meaning(['93.184.216.34', address])
    expect(await providerTrouble(ISSUER, false)).toMatchObject({ kind: 'not-allowed-here' })
  })

  test('is looked at each time, for it may come to mean another address', async () => {
    meaning(['93.184.216.34'], ['127.0.0.1'])
    expect(await providerTrouble(ISSUER, false)).toBeUndefined()
    expect(await providerTrouble(ISSUER, false)).toMatchObject({ kind: 'not-allowed-here' })
  })
})
