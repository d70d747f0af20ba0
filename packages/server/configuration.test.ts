import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from '@closed-learned/deals'
import { expect, test } from 'vitest'
import { readConfiguration } from './configuration.ts'
import { scratchFolder } from './testing/scratch.ts'

const folder = scratchFolder()
const key = randomBytes(32).toString('base64')

function refusal(env: Record<string, string>): string {
  try {
    readConfiguration(env)
  } catch (trouble) {
    if (trouble instanceof Refused) return trouble.refusal.text
    throw trouble
  }
  throw new Error('it was taken')
}

test('nothing given: this machine only, a key of its own, no mail', () => {
  expect(readConfiguration({ PATH: '/bin', CLOSED_LEARNED_URL: ' ' })).toEqual({
    databaseUrl: undefined,
    dataDir: undefined,
    port: undefined,
    address: { host: '127.0.0.1', url: undefined, trustedHops: 0, logsRequests: false },
    keys: { key: undefined, file: undefined, old: [] },
    mail: undefined,
    doubts: [],
  })
})

test('everything given', () => {
  const file = join(folder, 'key')
  writeFileSync(file, `${key}\n`)
  const read = readConfiguration({
    DATABASE_URL: 'postgres://a:b@db/c',
    CLOSED_LEARNED_HOST: '0.0.0.0',
    CLOSED_LEARNED_PORT: '8080',
    CLOSED_LEARNED_URL: 'https://learned.example.com',
    CLOSED_LEARNED_DATA: '/data',
    CLOSED_LEARNED_KEY_FILE: file,
    CLOSED_LEARNED_OLD_KEYS: `${key}, ${key}`,
    CLOSED_LEARNED_SMTP_URL: 'smtps://me:word@mail.example.com:465',
    CLOSED_LEARNED_MAIL_FROM: 'Closed Learned <learned@example.com>',
    CLOSED_LEARNED_TRUST_PROXY: '1',
    CLOSED_LEARNED_LOG: 'requests',
  })
  expect(read.address).toEqual({
    host: '0.0.0.0',
    url: new URL('https://learned.example.com'),
    trustedHops: 1,
    logsRequests: true,
  })
  expect(read).toMatchObject({
    port: 8080,
    dataDir: '/data',
    keys: { key: Buffer.from(key, 'base64'), file, old: [expect.any(Buffer), expect.any(Buffer)] },
    mail: { from: 'Closed Learned <learned@example.com>' },
  })
})

const loopback = ['127.0.0.1', 'localhost', '::1', '127.0.0.2']
test.each(loopback)('%s needs no public address', (host) => {
  expect(readConfiguration({ CLOSED_LEARNED_HOST: host }).address.host).toBe(host)
})

const WRONG: [string, Record<string, string>][] = [
  ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
  ['CLOSED_LEARNED_HOST', { CLOSED_LEARNED_HOST: 'http://here' }],
  ['CLOSED_LEARNED_PORT', { CLOSED_LEARNED_PORT: '70000' }],
  ['CLOSED_LEARNED_PORT', { CLOSED_LEARNED_PORT: '80a' }],
  ['CLOSED_LEARNED_URL', { CLOSED_LEARNED_URL: 'learned.example.com' }],
  ['CLOSED_LEARNED_URL', { CLOSED_LEARNED_URL: 'https://example.com/learned' }],
  ['CLOSED_LEARNED_URL', { CLOSED_LEARNED_URL: 'ftp://example.com' }],
  ['CLOSED_LEARNED_URL', { CLOSED_LEARNED_HOST: '0.0.0.0' }],
  ['CLOSED_LEARNED_INSECURE', { CLOSED_LEARNED_URL: 'http://learned.example.com' }],
  ['CLOSED_LEARNED_INSECURE', { CLOSED_LEARNED_INSECURE: 'yes' }],
  ['CLOSED_LEARNED_KEY', { CLOSED_LEARNED_KEY: 'too short' }],
  ['CLOSED_LEARNED_KEY', { CLOSED_LEARNED_KEY: `${key}x` }],
  ['CLOSED_LEARNED_KEY_FILE', { CLOSED_LEARNED_KEY_FILE: '/nowhere' }],
  ['CLOSED_LEARNED_KEY_FILE', { CLOSED_LEARNED_KEY_FILE: '/etc/passwd' }],
  ['CLOSED_LEARNED_OLD_KEYS', { CLOSED_LEARNED_OLD_KEYS: `${key},word` }],
  [
    'CLOSED_LEARNED_SMTP_URL',
    { CLOSED_LEARNED_SMTP_URL: 'mail.example.com', CLOSED_LEARNED_MAIL_FROM: 'a@example.com' },
  ],
  ['CLOSED_LEARNED_MAIL_FROM', { CLOSED_LEARNED_SMTP_URL: 'smtp://mail.example.com' }],
  ['CLOSED_LEARNED_SMTP_URL', { CLOSED_LEARNED_MAIL_FROM: 'a@example.com' }],
  [
    'CLOSED_LEARNED_MAIL_FROM',
    { CLOSED_LEARNED_SMTP_URL: 'smtp://a', CLOSED_LEARNED_MAIL_FROM: 'a@b.c\r\nBcc: x@y.z' },
  ],
  ['CLOSED_LEARNED_TRUST_PROXY', { CLOSED_LEARNED_TRUST_PROXY: 'true' }],
  ['CLOSED_LEARNED_LOG', { CLOSED_LEARNED_LOG: 'debug' }],
]
test.each(WRONG)('%s is named, in one sentence, with the mend: %o', (name, env) => {
  const text = refusal(env)
  expect(text).toContain(name)
  expect(text).toMatch(/; .*\.$/)
  expect(text.split('\n')).toHaveLength(1)
})

test('both keys, and several troubles at once, a line each, none repeating a secret', () => {
  const text = refusal({
    CLOSED_LEARNED_KEY: key,
    CLOSED_LEARNED_KEY_FILE: '/nowhere',
    CLOSED_LEARNED_SMTP_URL: 'smtp//me:pass-word@mail',
    CLOSED_LEARNED_PORT: 'x',
  })
  expect(text.split('\n')).toHaveLength(5)
  expect(text).not.toContain('pass-word')
  expect(text).not.toContain(key)
})

test('http is taken on loopback, and elsewhere only when told that it is meant', () => {
  expect(readConfiguration({ CLOSED_LEARNED_URL: 'http://localhost:4630' }).address.url?.port).toBe(
    '4630',
  )
  const env = { CLOSED_LEARNED_URL: 'http://learned.lan', CLOSED_LEARNED_INSECURE: '1' }
  expect(readConfiguration(env).address.url?.hostname).toBe('learned.lan')
})

test('a slip in a name is a doubt, and keeps nobody from starting', () => {
  expect(readConfiguration({ CLOSED_LEARNED_PROT: '1' }).doubts).toEqual([
    expect.stringContaining('CLOSED_LEARNED_PROT'),
  ])
})

test('the table of docs/running.md has every variable, and no other', () => {
  const read = readFileSync(new URL('./configuration.ts', import.meta.url), 'utf8')
  const names = [...read.matchAll(/^ {2}([A-Z][A-Z_]+): \[/gm)].map(([, name]) => name)
  const docs = readFileSync(new URL('../../docs/running.md', import.meta.url), 'utf8')
  const rows = [...docs.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name)
  expect(rows.sort()).toEqual(names.sort())
})

test('a key file that this user may not read is said as such', () => {
  const file = join(folder, 'closed')
  writeFileSync(file, key)
  chmodSync(file, 0)
  if (process.getuid?.() === 0)
    expect(readConfiguration({ CLOSED_LEARNED_KEY_FILE: file }).keys.key).toHaveLength(32)
  else expect(refusal({ CLOSED_LEARNED_KEY_FILE: file })).toContain('cannot be read')
})
