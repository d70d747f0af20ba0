import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve as listen } from '@hono/node-server'
import { SMTPServer } from 'smtp-server'
import { afterAll, expect } from 'vitest'
import { openAccounts } from '../accounts/better-auth/open-accounts.ts'
import type { ProviderSettings } from '../accounts/better-auth/single-sign-on.ts'
import type { Accounts } from '../accounts/port.ts'
import { Jar } from '../accounts/testing/browser-of.ts'
import { httpApp } from '../doors/http/app.ts'
import { Limits } from '../doors/http/limits.ts'
import { webFiles } from '../doors/http/web-files.ts'
import { openMail } from '../messages/mail/open-mail.ts'
import { noMessages } from '../messages/none/no-messages.ts'
import { openFilesSource } from '../sources/files/files-source.ts'
import { accountsSecret } from '../store/accounts-secret.ts'
import { openGate } from '../work/gate.ts'
import { type Houses, housesOf } from '../work/houses.ts'
import { arriveByEmail, expectsByEmail, hasPlace } from '../work/people/arrive.ts'
import { firstLink } from '../work/people/first-admin.ts'
import { followDirectory } from '../work/people/follow-directory.ts'
import { isLastAdmin } from '../work/people/is-last-admin.ts'
import { everybodyNeedsSecondFactor } from '../work/people/needs-second-factor.ts'
import type { TestHouse } from './test-house.ts'

interface Asked {
  readonly mail?: boolean
  readonly provider?: (url: string) => Promise<ProviderSettings>
}

/** The program's doors on a real port, with the real library of accounts and a real mail server. */
export async function peopleProgram(house: TestHouse, { mail = false, provider }: Asked = {}) {
  const said: string[] = []
  const say = (text: string) => said.push(text)
  let app: { fetch: (request: Request, env: object) => Response | Promise<Response> } | undefined
  const answer = (request: Request, env: object) =>
    app?.fetch(request, env) ?? new Response(null, { status: 503 })
  const server = await new Promise<Server>((ready) => {
    const made = listen({ fetch: answer, hostname: '127.0.0.1', port: 0 }, () =>
      ready(made as Server),
    )
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const houses = housesOf(house)
  const post = mail ? await mailServer() : undefined
  const messages = post ? openMail({ url: post.url, from: 'cl@example.com' }) : noMessages()
  const accounts = await accountsOf(house, houses, url, await provider?.(url), say)
  const pages = mkdtempSync(join(tmpdir(), 'closed-learned-pages-'))
  writeFileSync(join(pages, 'index.html'), '<!--early--><!--told-->')
  app = httpApp({
    ...{ gate: openGate(houses, accounts, true), houses, say, version: '0.1.0' },
    reach: { accounts, messages, url, say },
    openSource: openFilesSource,
    web: await webFiles(pages),
    limits: new Limits(Date.now, { person: MANY, address: MANY, signIn: MANY }),
  })
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await accounts.close()
    await messages.close()
    rmSync(pages, { recursive: true, force: true })
  })
  const mails = post?.mails ?? []
  return { url, house, houses, accounts, said, mails, person: (at = url) => new Person(at) }
}

/** More than a test asks. */
const MANY = { most: 10_000, perMinute: 10_000 }

async function accountsOf(
  house: TestHouse,
  houses: Houses,
  url: string,
  provider: ProviderSettings | undefined,
  say: (text: string) => void,
): Promise<Accounts> {
  const accounts = await openAccounts({
    ...{ app: house.database.app, baseUrl: url, provider, say },
    secret: await accountsSecret(house.store, house.sealing),
    arrivals: {
      expects: (email) => expectsByEmail(houses, email),
      arrived: (who) => arriveByEmail(houses, who),
    },
    isMember: (workspace, userId) => hasPlace(houses, workspace, userId),
    needsSecondFactor: (workspace) => everybodyNeedsSecondFactor(houses, workspace),
    directorySpoke: (workspace) => followDirectory(houses.of(workspace), accounts),
    isLastAdmin: (workspace, userId) => isLastAdmin(houses, workspace, userId),
  })
  return accounts
}

type Program = Awaited<ReturnType<typeof peopleProgram>>
export const PASSWORD = 'four quiet herons wade'
export const tokenOf = (link: string) => link.split('/').at(-1) ?? ''

/** Makes somebody the first admin. */
export async function becomeAdmin({ house }: Program, who: Person): Promise<void> {
  const { token = '' } = (await firstLink(house)) ?? {}
  const asked = { email: 'root@example.com', name: 'Root', password: PASSWORD }
  const { status } = await who.ask('POST', `/first-admin/${token}`, asked)
  expect(status).toBe(200)
}

/** Lets an admin invite people who come in at once. */
export function invitesOf({ person }: Program, admin: Person) {
  const invited = async (email: string, roles: string[]) => {
    const asked = { email, name: 'Jo Park', roles }
    const { status, told } = await admin.ask('POST', '/people', asked)
    expect(status, JSON.stringify(told)).toBe(201)
    return { id: String(told.id), token: tokenOf(told.link) }
  }
  const joined = async (email: string, roles: string[]) => {
    const { id, token } = await invited(email, roles)
    const who = person()
    const { status } = await who.ask('POST', `/invitations/${token}`, { password: PASSWORD })
    expect(status).toBe(200)
    return { id, who }
  }
  return { invited, joined }
}

/** Somebody at a browser, or with a key. */
export class Person {
  readonly jar = new Jar()
  constructor(
    private readonly url: string,
    private readonly key?: string,
  ) {}

  /** The status and the document of an answer. */
  ask(method: string, path: string, body?: unknown) {
    return this.askFrom(undefined, method, path, body)
  }

  /** The same, as a page of some origin would. */
  async askFrom(origin: string | undefined, method: string, path: string, body?: unknown) {
    const headers = this.jar.headers(this.key ? { authorization: `Bearer ${this.key}` } : {})
    if (origin !== undefined) headers.set('origin', origin)
    if (body !== undefined) headers.set('content-type', 'application/json')
    const answer = await fetch(`${this.url}${path.startsWith('/api/') ? '' : '/api/v1'}${path}`, {
      ...{ method, headers, redirect: 'manual' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    this.jar.take(answer.headers.getSetCookie())
    const text = await answer.text()
    // biome-ignore lint/suspicious/noExplicitAny: documents of many shapes, looked at by tests
    const told: any = text === '' ? undefined : JSON.parse(text)
    return { status: answer.status, told, headers: answer.headers }
  }

  withKey(key: string): Person {
    return new Person(this.url, key)
  }
}

async function mailServer() {
  const mails: { to: string; text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8').replaceAll('=\r\n', '')
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, text })
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  afterAll(() => new Promise<void>((closed) => server.close(() => closed())))
  return { mails, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` }
}
