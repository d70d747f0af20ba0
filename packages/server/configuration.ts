import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { refuse } from '@closed-learned/deals'
import { z } from 'zod'
import type { ProviderSettings } from './accounts/better-auth/single-sign-on.ts'
import { type Address, isLoopback } from './doors/http/address.ts'
import { keyOfText } from './store/key-file.ts'

/** What the surroundings ask for, read once at the start. */
export interface Configuration {
  readonly databaseUrl: string | undefined
  /** Absolute; undefined: where this platform keeps the data of a user's programs. */
  readonly dataDir: string | undefined
  readonly port: number | undefined
  readonly address: Address
  readonly keys: {
    /** Undefined: the file of the data folder, made at the first start. */
    readonly key: Buffer | undefined
    /** Where the key was read from, if from a file. */
    readonly file: string | undefined
    readonly old: readonly Buffer[]
  }
  /** Undefined: no mail goes out, and links are shown to the admin. */
  readonly mail: { readonly url: string; readonly from: string } | undefined
  /** The company's identity provider; undefined: people sign in by password. */
  readonly singleSignOn: ProviderSettings | undefined
  /** What looks like a slip and harms nothing by itself, a sentence each. */
  readonly doubts: readonly string[]
}

const OPENSSL = 'make one with: openssl rand -base64 32'
const key = z.string().transform((text, c) => keyOfText(text) ?? wrong(c))
const wrong = (c: z.core.$RefinementCtx) => {
  c.addIssue({ code: 'custom', message: '' })
  return z.NEVER
}

/** Each variable: how it is read, and what is said where it cannot be. */
const VARIABLES = {
  DATABASE_URL: [
    z.string().regex(/^postgres(ql)?:\/\//),
    'is not the address of a PostgreSQL; write it as postgres://user:password@host:5432/database',
  ],
  CLOSED_LEARNED_HOST: [
    z.string().regex(/^[\w.:-]+$/),
    'is neither an address nor a name; give 127.0.0.1 for this machine only or 0.0.0.0 for all networks',
  ],
  CLOSED_LEARNED_PORT: [
    z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65535)),
    'is not a port; give a number from 0 to 65535',
  ],
  CLOSED_LEARNED_URL: [
    z.string().transform((text, c) => publicUrl(text) ?? wrong(c)),
    'is not the address of a site; write it as https://learned.example.com, without a path',
  ],
  CLOSED_LEARNED_INSECURE: [
    z.enum(['0', '1']),
    'is neither 1 nor 0; leave it out, or set 1 on a network that you trust',
  ],
  CLOSED_LEARNED_DATA: [z.string(), 'is no folder'],
  CLOSED_LEARNED_KEY: [key, `does not hold 32 bytes in base64; ${OPENSSL}`],
  CLOSED_LEARNED_KEY_FILE: [
    z.string().transform((path, c) => ({ path, key: keyInFile(path) ?? wrong(c) })),
    `names a file that cannot be read or does not hold 32 bytes in base64; ${OPENSSL}`,
  ],
  CLOSED_LEARNED_OLD_KEYS: [
    z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(key)),
    'does not hold keys of 32 bytes in base64, parted by commas; give the former keys as they were',
  ],
  CLOSED_LEARNED_SMTP_URL: [
    z.string().regex(/^smtps?:\/\/[^\s/]+/),
    'is not the address of a mail server; write it as smtps://user:password@mail.example.com:465',
  ],
  CLOSED_LEARNED_MAIL_FROM: [
    z.string().regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/),
    'is not a sender; write it as Closed Learned <learned@example.com>',
  ],
  CLOSED_LEARNED_SSO_ISSUER: [
    z.string().regex(/^https?:\/\/\S+$/),
    'is not the address of an identity provider; write it as https://login.example.com/tenant',
  ],
  CLOSED_LEARNED_SSO_CLIENT_ID: [z.string(), 'is no client'],
  CLOSED_LEARNED_SSO_CLIENT_SECRET: [z.string(), 'is no secret'],
  CLOSED_LEARNED_SSO_NAME: [z.string(), 'is no name'],
  CLOSED_LEARNED_SSO_TRUST_EMAIL: [z.enum(['0', '1']), 'is neither 1 nor 0'],
  CLOSED_LEARNED_SSO_PRIVATE: [z.enum(['0', '1']), 'is neither 1 nor 0'],
  CLOSED_LEARNED_TRUST_PROXY: [
    z.string().regex(/^\d$/).transform(Number),
    'is not a number of proxies; give 1 for one reverse proxy, 0 for none',
  ],
  CLOSED_LEARNED_LOG: [
    z.enum(['quiet', 'requests']),
    'is neither quiet nor requests; leave it out for quiet',
  ],
} as const satisfies Record<string, readonly [z.ZodType, string]>

type Name = keyof typeof VARIABLES
type Read = { readonly [K in Name]?: z.output<(typeof VARIABLES)[K][0]> }

/** Reads the configuration; refuses with a sentence for each variable that cannot be used, all at once. */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const { read, troubles } = readVariables(env)
  const all = [...troubles, ...conflicts(read, env)]
  if (all.length > 0) {
    const text = all.map((each) => `${each}.`).join('\n')
    refuse('configuration-wrong', text, all.length > 1 ? '\ndocs/running.md has the table.' : '')
  }
  return configurationOf(read, unknownNames(env))
}

function configurationOf(read: Read, doubts: readonly string[]): Configuration {
  const file = read.CLOSED_LEARNED_KEY_FILE
  const { CLOSED_LEARNED_SMTP_URL: smtp, CLOSED_LEARNED_MAIL_FROM: from } = read
  const dataDir = read.CLOSED_LEARNED_DATA
  return {
    databaseUrl: read.DATABASE_URL,
    dataDir: dataDir === undefined ? undefined : resolve(dataDir),
    port: read.CLOSED_LEARNED_PORT,
    address: {
      host: read.CLOSED_LEARNED_HOST ?? '127.0.0.1',
      url: read.CLOSED_LEARNED_URL,
      trustedHops: read.CLOSED_LEARNED_TRUST_PROXY ?? 0,
      logsRequests: read.CLOSED_LEARNED_LOG === 'requests',
    },
    keys: {
      key: read.CLOSED_LEARNED_KEY ?? file?.key,
      file: file?.path,
      old: read.CLOSED_LEARNED_OLD_KEYS ?? [],
    },
    mail: smtp && from ? { url: smtp, from } : undefined,
    singleSignOn: providerOf(read),
    doubts,
  }
}

function providerOf(read: Read): ProviderSettings | undefined {
  const issuer = read.CLOSED_LEARNED_SSO_ISSUER
  const clientId = read.CLOSED_LEARNED_SSO_CLIENT_ID
  const clientSecret = read.CLOSED_LEARNED_SSO_CLIENT_SECRET
  if (!issuer || !clientId || !clientSecret) return undefined
  return {
    name: read.CLOSED_LEARNED_SSO_NAME ?? 'your company',
    issuer,
    clientId,
    clientSecret,
    trustEmail: read.CLOSED_LEARNED_SSO_TRUST_EMAIL === '1',
    allowPrivate: read.CLOSED_LEARNED_SSO_PRIVATE === '1',
  }
}

/** An empty variable is one that is not there: compose files and units write them so. */
function readVariables(env: NodeJS.ProcessEnv): { read: Read; troubles: string[] } {
  const read: Record<string, unknown> = {}
  const troubles: string[] = []
  for (const [name, [schema, trouble]] of Object.entries(VARIABLES)) {
    const text = env[name]?.trim()
    if (!text) continue
    const parsed = schema.safeParse(text)
    if (parsed.success) read[name] = parsed.data
    // The value itself may be a secret and is never repeated.
    else troubles.push(`${name} ${trouble}`)
  }
  return { read: read as Read, troubles }
}

/** Names of ours that nobody reads: a slip in a name would leave a default standing unseen. */
function unknownNames(env: NodeJS.ProcessEnv): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('CLOSED_LEARNED_') && !Object.hasOwn(VARIABLES, name))
    .filter((name) => !OF_TESTS.includes(name))
    .sort()
    .map((name) => `${name} is no variable of this program; look for a slip in its name.`)
}

/** Read by the tests and scripts of a clone. */
const OF_TESTS = ['CLOSED_LEARNED_SHARED']

/** What does not go together. A variable that could not be read is not complained of again. */
function conflicts(read: Read, env: NodeJS.ProcessEnv): string[] {
  const given = (name: Name) => Boolean(env[name]?.trim())
  const url = read.CLOSED_LEARNED_URL
  const open = !isLoopback(read.CLOSED_LEARNED_HOST ?? '127.0.0.1')
  const bare = url && url.protocol !== 'https:' && !isLoopback(url.hostname)
  const troubles = [
    open &&
      !given('CLOSED_LEARNED_URL') &&
      'CLOSED_LEARNED_URL is missing, and CLOSED_LEARNED_HOST lets other machines in; give the address that people open, such as https://learned.example.com',
    bare &&
      read.CLOSED_LEARNED_INSECURE !== '1' &&
      'CLOSED_LEARNED_URL is not https, so that passwords would cross the network in the open; put a proxy with a certificate before it, or set CLOSED_LEARNED_INSECURE=1 on a network that you trust',
    given('CLOSED_LEARNED_KEY') &&
      given('CLOSED_LEARNED_KEY_FILE') &&
      'CLOSED_LEARNED_KEY and CLOSED_LEARNED_KEY_FILE both name a key; give one of them',
    SSO.some(given) &&
      !SSO.every(given) &&
      `${SSO.filter((name) => !given(name)).join(' and ')} is missing, and single sign-on needs issuer, client and secret; give all three`,
    given('CLOSED_LEARNED_SMTP_URL') &&
      !given('CLOSED_LEARNED_MAIL_FROM') &&
      'CLOSED_LEARNED_MAIL_FROM is missing, and mail needs a sender; write it as Closed Learned <learned@example.com>',
    given('CLOSED_LEARNED_MAIL_FROM') &&
      !given('CLOSED_LEARNED_SMTP_URL') &&
      'CLOSED_LEARNED_SMTP_URL is missing, so that no mail can go out; give the mail server, or leave CLOSED_LEARNED_MAIL_FROM out too',
  ]
  return troubles.filter((each) => typeof each === 'string')
}

const SSO = [
  'CLOSED_LEARNED_SSO_ISSUER',
  'CLOSED_LEARNED_SSO_CLIENT_ID',
  'CLOSED_LEARNED_SSO_CLIENT_SECRET',
] as const satisfies readonly Name[]

function publicUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const isPlain = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
  return isPlain && /^https?:$/.test(url.protocol) ? url : undefined
}

function keyInFile(path: string): Buffer | undefined {
  try {
    return keyOfText(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
