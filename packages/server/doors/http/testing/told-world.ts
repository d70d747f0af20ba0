import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MemberId } from '@closed-learned/deals'
import { afterAll } from 'vitest'
import { noMessages } from '../../../messages/none/no-messages.ts'
import { openFilesSource } from '../../../sources/files/files-source.ts'
import { withClient } from '../../../store/database/connections.ts'
import { emailOf, fillCompany, STAFF, USUAL } from '../../../testing/company.ts'
import { signedUp, testAccounts } from '../../../testing/signed-up.ts'
import { sourceOf } from '../../../testing/source-of.ts'
import { taking } from '../../../testing/taking.ts'
import { testHouse } from '../../../testing/test-house.ts'
import { openGate } from '../../../work/gate.ts'
import { housesOf } from '../../../work/houses.ts'
import { httpApp } from '../app.ts'
import { Limits } from '../limits.ts'
import { webFiles } from '../web-files.ts'

/** The same company each time: its leader owns nothing, and everybody’s id comes from their name. */
const SHAPE = {
  ...USUAL,
  staff: STAFF.map((one) => (one.name === 'leader' ? { ...one, owns: false } : one)),
  idOf: (name: string) => uuidOf(name),
}

function uuidOf(name: string): MemberId {
  const hex = createHash('sha256').update(name).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-') as MemberId
}

/** What somebody gets who asks. */
export interface Got {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly text: string
}

/** A publication as the store keeps it. */
type Published = Readonly<Record<'period' | 'until_day' | 'told' | 'made_at', unknown>>

const ORIGIN = 'http://127.0.0.1:4630'

/**
 * A company with its own database, whose people are signed in, behind all doors of the program. Two of
 * them are alike to the byte as far as the CRM and the places of people go; `clock` is theirs.
 */
export async function toldWorld(clock: () => number) {
  const bare = await testHouse()
  const house = { ...bare, now: clock }
  const houses = housesOf(house)
  const accounts = await testAccounts(bare.database.app)
  const folder = mkdtempSync(join(tmpdir(), 'closed-learned-world-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const { members } = await fillCompany(house, join(folder, 'crm'), 'Aster', SHAPE)
  const sheet = '<link rel="stylesheet" crossorigin href="/assets/main-1234.css">'
  writeFileSync(join(folder, 'index.html'), `${sheet}<!--early--><!--told-->`)
  const app = httpApp({
    ...{ houses, openSource: openFilesSource, version: '0.1.0', say: () => undefined },
    gate: openGate(houses, accounts, true),
    reach: { accounts, messages: noMessages(), url: ORIGIN, say: () => undefined },
    web: await webFiles(folder),
    limits: new Limits(clock),
  })
  const cookies = new Map<string, string>()
  for (const { name, is } of SHAPE.staff) {
    if (is !== undefined) continue
    const { userId, cookie } = await signedUp(accounts, emailOf('Aster', name))
    cookies.set(name, cookie)
    await house.store.inWorkspace((session) =>
      session.run('UPDATE member SET user_id = $2 WHERE member_id = $1', [
        members.get(name),
        userId,
      ]),
    )
  }

  async function ask(name: string, method: string, path: string, body?: object): Promise<Got> {
    const headers = {
      host: new URL(ORIGIN).host,
      cookie: cookies.get(name) ?? '',
      ...(body && { 'content-type': 'application/json' }),
    }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await app.request(`${ORIGIN}${path}`, { method, headers, ...sent })
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
    return alike(await response.text(), [...response.headers], response.status, nonce)
  }

  /** Without what is drawn anew for each page, and for each database. */
  function alike(
    text: string,
    headers: readonly (readonly [string, string])[],
    status: number,
    nonce = ' ',
  ): Got {
    const namesDatabase = text.includes(house.store.workspace)
    const without = (said: string) =>
      said.replaceAll(nonce, ' ').replaceAll(house.store.workspace, ' ')
    const kept = headers.filter(([name]) => name !== 'etag' || !namesDatabase)
    return {
      status,
      text: without(text),
      headers: kept.map(([name, said]) => [name, without(said)]),
    }
  }

  return {
    members,
    ask,
    /** Does what must not be declined. */
    async act(name: string, method: string, path: string, body?: object): Promise<string> {
      const { status, text } = await ask(name, method, path, body)
      if (status >= 300) throw new Error(`${name}: ${method} ${path}: ${status} ${text}`)
      return text
    },
    /** The next export of the CRM. */
    async takeChanges(change: readonly object[]): Promise<void> {
      const [row] = await taking(bare).rows<{ source: string }>(
        'SELECT source FROM opportunity LIMIT 1',
      )
      const about = { exportedAt: clock(), name: row?.source ?? '' }
      await taking(house).take(sourceOf({ change: change as Record<string, string>[] }, about))
    },
    /** The id of something of each kind that people filed; one that is nobody’s where there is none. */
    async secretIds(): Promise<string[]> {
      const kinds = ['filing', 'loss_account', 'reply']
      const found = kinds.map(async (kind) => {
        const rows = await taking(bare).rows<{ id: string }>(
          `SELECT ${kind}_id::text AS id FROM ${kind} ORDER BY 1 LIMIT 1`,
        )
        return rows[0]?.id ?? NOBODYS
      })
      return Promise.all(found)
    },
    published: () =>
      taking(bare).rows<Published>(
        'SELECT period, until_day, told, made_at FROM publication ORDER BY 1',
      ),
    /** Has it that what was published is what was published elsewhere. */
    async publishLike(others: readonly Published[]): Promise<void> {
      await withClient(bare.database.owner, async (client) => {
        await client.query("SELECT set_config('app.workspace', $1, false)", [house.store.workspace])
        for (const { period, told, made_at } of others)
          await client.query(
            'UPDATE publication SET told = $2::jsonb, made_at = $3 WHERE period = $1',
            [period, JSON.stringify(told), made_at],
          )
      })
    },
  }
}

const NOBODYS = '00000000-0000-4000-8000-000000000000'

export type ToldWorld = Awaited<ReturnType<typeof toldWorld>>
