import { beforeAll, describe, expect, test } from 'vitest'
import { accountsSecret } from '../../store/accounts-secret.ts'
import { withClient } from '../../store/database/connections.ts'
import { PASSWORD } from '../../testing/people-program.ts'
import { publicProgram, type Visitor } from '../../testing/public-program.ts'
import { testHouse } from '../../testing/test-house.ts'

/** What lies inside and what comes out of it: the tables, the log, what goes wrong. */
const house = await testHouse()
const { accounts, said, visitor, admin, begin, join } = await publicProgram(house)
let firstToken = ''
beforeAll(async () => {
  firstToken = await begin()
})

const isIn = async (who: Visitor) => (await who.ask('GET', '/me')).status === 200
const cookieOf = (who: Visitor) => who.jar.headers().get('cookie') ?? ''
const SESSION = '__Secure-closed-learned.session_token'

describe('a thief of the database', () => {
  /** Everything that lies in every table, as text. */
  async function allRows(): Promise<string> {
    return withClient(house.database.owner, async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `SELECT quote_ident(relname) AS name FROM pg_class
         WHERE relnamespace = 'closed_learned'::regnamespace AND relkind = 'r'`,
      )
      await client.query('BEGIN')
      await client.query(`SET LOCAL app.workspace = '${house.store.workspace}'`)
      await client.query(`SET LOCAL app.member = 'program'`)
      let all = ''
      for (const { name } of tables) {
        const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)
        all += rows.map(({ row }) => row).join('\n')
      }
      await client.query('COMMIT')
      return all
    })
  }

  test('finds no password, link, key, code or session that opens anything', async () => {
    const { who, token } = await join('thief@example.com', ['rep', 'admin'])
    const { told: open } = await admin.ask('POST', '/people', {
      ...{ email: 'open@example.com', name: 'O', roles: ['rep'] },
    })
    const { told: key } = await who.ask('POST', '/me/keys', { name: 'k', scopes: ['read'] })
    const begun = await who.ask('POST', '/me/second-factor', { password: PASSWORD })
    const user = await accounts.userOfEmail('thief@example.com')
    const reset = await accounts.resetToken(user?.userId ?? '')
    const all = await allRows()
    // It looked where they would lie.
    for (const there of ['thief@example.com', 'open@example.com', String(key.id)])
      expect(all).toContain(there)
    const session = new RegExp(`${SESSION}=([^;]+)`).exec(cookieOf(who))?.[1] ?? ''
    const secrets: Record<string, string> = {
      ...{ password: PASSWORD, used: token, open: String(open.link).split('/').at(-1) ?? '' },
      ...{ first: firstToken, reset: reset.token, key: key.key, session },
      ...{
        seed: new URL(begun.told.uri).searchParams.get('secret') ?? '',
        code: begun.told.codes[0],
      },
      accounts: await accountsSecret(house.store, house.sealing),
    }
    for (const [name, secret] of Object.entries(secrets)) {
      expect(secret.length, name).toBeGreaterThan(7)
      for (const form of [secret, decodeURIComponent(secret), Buffer.from(secret).toString('hex')])
        expect(all.includes(form), name).toBe(false)
      expect(all.includes(Buffer.from(secret, 'base64url').toString('hex')), name).toBe(false)
    }
    // What lies there instead is no way in.
    const [inTable = ''] = decodeURIComponent(session).split('.')
    expect(all).toContain(inTable)
    const thief = visitor()
    thief.jar.take([`${SESSION}=${inTable}`])
    expect(await isIn(thief)).toBe(false)
    expect(await isIn(who)).toBe(true)
  })
})

describe('what goes wrong inside', () => {
  const broken = async (change: string, ask: () => Promise<void>, back: string) => {
    await withClient(house.database.owner, (client) => client.query(change))
    try {
      await ask()
    } finally {
      await withClient(house.database.owner, (client) => client.query(back))
    }
  }

  test('is told to the operator, not to who asked; what opens something to nobody', async () => {
    const [away, back] = [
      'ALTER TABLE closed_learned.invitation RENAME TO elsewhere',
      'ALTER TABLE closed_learned.elsewhere RENAME TO invitation',
    ]
    const token = 'A'.repeat(64)
    const at = said.length
    await broken(
      away,
      async () => {
        const answer = await visitor().ask('GET', `/invitations/${token}`)
        expect(answer.status).toBe(500)
        expect(answer.headers.get('content-type')).toBe('application/problem+json')
        expect(answer.text).not.toMatch(
          /invitation|relation|SELECT|node_modules|\.ts|at \w+ \(|42P01/i,
        )
        expect(Object.keys(answer.told).sort()).toEqual(['kind', 'mend', 'status', 'title', 'type'])
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
      },
      back,
    )
    const told = said.slice(at).join('\n')
    expect(told).toMatch(/relation|does not exist/)
    expect(told).toContain('/invitations/…')
    expect(told).not.toContain(token)
    await visitor().ask('GET', `/page/new-password/${token}`)
    await visitor().ask('GET', `/page/setup/${token}`)
    expect(said.slice(at).join('\n')).not.toContain(token)
    said.length = at
  })

  test('of the library of accounts says no more', async () => {
    const [away, back] = [
      'ALTER TABLE closed_learned.auth_passkey RENAME TO elsewhere',
      'ALTER TABLE closed_learned.elsewhere RENAME TO auth_passkey',
    ]
    const { who } = await join('library@example.com')
    const at = said.length
    await broken(
      away,
      async () => {
        const path = '/api/auth/passkey/generate-register-options'
        const answer = await who.ask('GET', path)
        expect(answer.status).toBe(500)
        expect(answer.text).not.toMatch(/relation|SELECT|node_modules|\.[mt]s|at \w+ \(|42P01/i)
      },
      back,
    )
    said.length = at
  })

  test('a line of the log is one line, and not longer than one reads', async () => {
    const at = said.length
    for (const forged of ['%0A2026-01-01T00:00:00.000Z%20GET%20/forged%20200', '%0D%0Ax', '%1B[2J'])
      await admin.ask('GET', `/opportunities/${forged}`)
    await admin.ask('GET', `/opportunities/${'a'.repeat(9_000)}`)
    for (const line of said.slice(at)) {
      expect(line).toMatch(
        /^\d{4}-[\d-]+T[\d:.]+Z GET \/api\/v1\/opportunities\/\P{Cc}* \d{3} \d+ ms$/u,
      )
      expect(line.length).toBeLessThan(600)
    }
  })

  test('what cannot be read is no bug', async () => {
    for (const path of [
      ...['/opportunities/%E0%A4%A', '/opportunities/%00', '/truth?asOf=%FF', '/people/%2e%2e'],
      ...['/invitations/%00', '/trends/segment?where=%7B', `/opportunities/${'a'.repeat(9_000)}`],
    ]) {
      const { status } = await admin.ask('GET', path)
      expect([path.slice(0, 60), status >= 400 && status < 500]).toEqual([path.slice(0, 60), true])
    }
  })
})
