import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openAccounts } from '../accounts/better-auth/open-accounts.ts'
import { Jar } from '../accounts/testing/browser-of.ts'
import { httpApp } from '../doors/http/app.ts'
import { Limits } from '../doors/http/limits.ts'
import { webFiles } from '../doors/http/web-files.ts'
import { noMessages } from '../messages/none/no-messages.ts'
import { openFilesSource } from '../sources/files/files-source.ts'
import { accountsSecret } from '../store/accounts-secret.ts'
import { openGate } from '../work/gate.ts'
import { housesOf } from '../work/houses.ts'
import { firstLink } from '../work/people/first-admin.ts'
import { PASSWORD, tokenOf } from './people-program.ts'
import type { TestHouse } from './test-house.ts'

export const PUBLIC_URL = 'https://learned.example.com'
const MANY = { most: 10_000, perMinute: 10_000 }

/** The program as it stands on a server: under its own name, by https, behind one proxy. */
export async function publicProgram(house: TestHouse) {
  const said: string[] = []
  const say = (text: string) => said.push(text)
  const houses = housesOf(house)
  const accounts = await openAccounts({
    ...{ app: house.database.app, baseUrl: PUBLIC_URL, say },
    secret: await accountsSecret(house.store, house.sealing),
    arrivals: { expects: async () => false, arrived: async () => undefined },
    isMember: async () => false,
    needsSecondFactor: async () => false,
    directorySpoke: async () => undefined,
    isLastAdmin: async () => false,
  })
  const pages = mkdtempSync(join(tmpdir(), 'closed-learned-pages-'))
  writeFileSync(join(pages, 'index.html'), '<!--early--><!--told-->')
  afterAll(async () => {
    await accounts.close()
    rmSync(pages, { recursive: true, force: true })
  })
  const app = httpApp({
    ...{ gate: openGate(houses, accounts, false), houses, say, version: '0.1.0' },
    reach: { accounts, messages: noMessages(), url: PUBLIC_URL, say },
    openSource: openFilesSource,
    web: await webFiles(pages),
    address: { host: '0.0.0.0', url: new URL(PUBLIC_URL), trustedHops: 1, logsRequests: true },
    limits: new Limits(Date.now, { person: MANY, address: MANY, signIn: MANY }),
  })
  const visitor = (from?: string) => new Visitor(app, from)
  return { house, houses, accounts, app, said, visitor, ...coming(house, visitor) }
}

function coming(house: TestHouse, visitor: () => Visitor) {
  const admin = visitor()
  return {
    admin,
    /** Makes the first admin; the link that did it. */
    async begin() {
      const { token = '' } = (await firstLink(house)) ?? {}
      const asked = { email: 'root@example.com', name: 'Root', password: PASSWORD }
      await admin.ask('POST', `/first-admin/${token}`, asked)
      return token
    },
    /** Somebody who is invited and comes in; with the token of the link. */
    async join(email: string, roles: readonly string[] = ['rep']) {
      const { told } = await admin.ask('POST', '/people', { email, name: 'Jo Park', roles })
      const [who, token] = [visitor(), tokenOf(told.link)]
      await who.ask('POST', `/invitations/${token}`, { password: PASSWORD })
      return { who, token, id: String(told.id) }
    },
  }
}

type App = ReturnType<typeof httpApp>

/** Somebody at a browser that keeps cookies; every request comes from `from`. */
export class Visitor {
  readonly jar = new Jar()
  constructor(
    private readonly app: App,
    private readonly from = '203.0.113.1',
  ) {}

  /** Asks as a page of ours does; `more` are headers instead, or besides. */
  async ask(method: string, path: string, body?: unknown, more: Record<string, string> = {}) {
    const headers = this.jar.headers({ host: 'learned.example.com', 'x-forwarded-for': this.from })
    if (body !== undefined) headers.set('content-type', 'application/json')
    for (const [name, value] of Object.entries(more)) headers.set(name, value)
    const at = /^\/(api|health|page)\b/.test(path) ? path : `/api/v1${path}`
    const sent = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
    const answer = await this.app.request(`${PUBLIC_URL}${at}`, {
      ...{ method, headers },
      ...(sent === undefined ? {} : { body: sent }),
    })
    const cookies = answer.headers.getSetCookie()
    this.jar.take(cookies)
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('content-type') ?? '')
    // biome-ignore lint/suspicious/noExplicitAny: documents of many shapes, looked at by tests
    const told: any = isJson && text !== '' ? JSON.parse(text) : undefined
    return { status: answer.status, headers: answer.headers, cookies, text, told }
  }
}
