import { beforeAll, describe, expect, test } from 'vitest'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { STAFF } from '../../testing/company.ts'
import { type SignedCompany, twoCompanies } from '../../testing/two-companies.ts'
import { apiRoutes } from './app.ts'
import { Limits } from './limits.ts'
import { OPERATIONS } from './operations.ts'
import { rulesFor } from './testing/rules-for.ts'
import { thingsOf } from './testing/things-of.ts'
import { toldOf, withoutAsked } from './testing/told-of.ts'
import { WRITTEN, writeEverything } from './testing/written.ts'

/**
 * The law of the house over every door: what the description of the API names is asked by everybody,
 * with the ids of everything, and each answer is read for what its reader may not know.
 */
let now = Date.UTC(2026, 5, 1, 12)
const most = { most: 1e9, perMinute: 1e9 }
const UNLIMITED = { person: most, address: most, signIn: most }
const { aster, birch, ...doors } = await twoCompanies(() => now)
const api = apiRoutes({
  ...doors,
  openSource: openFilesSource,
  version: '0.1.0',
  say: () => undefined,
  limits: new Limits(() => now, UNLIMITED),
})

interface Described {
  readonly paths: Record<string, Record<string, DescribedOperation>>
}
interface DescribedOperation {
  readonly parameters?: readonly { name: string; in: string; required?: boolean }[]
}
let described: Described

beforeAll(async () => {
  described = (await (await api.request('/openapi.json')).json()) as Described
})

const READERS = [
  'rep',
  'otherRep',
  'manager',
  'otherManager',
  'leader',
  'learner',
  'admin',
] as const
type Reader = (typeof READERS)[number]

/** Whose deals a reader may open by name: their own, and those of whom they manage directly. */
const OPENS: Record<Reader, readonly string[]> = {
  rep: ['rep'],
  otherRep: ['otherRep'],
  manager: ['manager', 'rep', 'otherRep', 'thirdRep'],
  otherManager: ['southRep', 'southSecond', 'gone'],
  leader: ['leader'],
  learner: [],
  admin: [],
}

const operations = () =>
  Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      operation,
    })),
  )

test('every operation has a rule, and every rule an operation', () => {
  const names = operations().map(({ name }) => name)
  expect(names.filter((name) => !(name in OPERATIONS))).toEqual([])
  const without = Object.keys(OPERATIONS).filter((name) => !names.includes(name))
  expect(without.filter((name) => name !== 'GET /openapi.json')).toEqual([])
})

/** Values for what an operation wants to be told: ids of everything, and words that find something. */
function addressesOf(
  path: string,
  operation: DescribedOperation,
  things: readonly string[],
): string[] {
  const asked = new URLSearchParams()
  for (const { name, in: place, required } of operation.parameters ?? []) {
    if (place === 'query' && (required || name in WORTH_ASKING)) {
      const value = WORTH_ASKING[name]
      if (value !== undefined) asked.set(name, value)
    }
  }
  const query = asked.size > 0 ? `?${asked}` : ''
  if (!path.includes('{')) return [`${path}${query}`]
  return idsFor(path, things).map(
    (id) => `${path.replace(/\{[^}]+\}/g, encodeURIComponent(id))}${query}`,
  )
}

const WORTH_ASKING: Record<string, string> = {
  text: 'deal',
  limit: '50',
  by: 'Segment',
  attributes: 'Segment,Region',
  where: JSON.stringify([{ attribute: 'Segment', value: 'Small' }]),
  outcome: 'lost',
}

/** An id of each kind, of both companies, and one that nobody has. */
function idsFor(path: string, things: readonly string[]): string[] {
  const deals = ['rep', 'otherRep', 'southRep', 'leader', 'gone', 'unmatched'].flatMap((name) =>
    [1, 2].map((i) => `Aster-${name}-${i}`),
  )
  if (path.startsWith('/opportunities')) return [...deals, 'Birch-rep-2', 'Aster-nobody-1']
  return [...things, '00000000-0000-4000-8000-000000000000', '1']
}

async function ask(
  company: SignedCompany | undefined,
  name: string,
  method: string,
  address: string,
  body?: object,
) {
  const cookie = company?.cookies.get(name)
  const response = await api.request(address, {
    method,
    headers: {
      ...(cookie && { cookie }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, text: await response.text() }
}

async function everyRead(name: string, company?: SignedCompany) {
  const read: { address: string; status: number; text: string }[] = []
  const things = (await Promise.all([thingsOf(aster), thingsOf(birch)])).flat()
  for (const { method, path, operation } of operations()) {
    if (method !== 'GET' || path === '/openapi.json') continue
    for (const address of addressesOf(path, operation, things)) {
      const { status, text } = await ask(company, name, method, address)
      read.push({ address, status, text: status === 200 ? text : withoutAsked(text, address) })
    }
  }
  return read
}

/** The same of somebody of Aster, read once for all that is looked for in it. */
const readOnce = new Map<Reader, ReturnType<typeof everyRead>>()
function readBy(reader: Reader) {
  const read = readOnce.get(reader) ?? everyRead(reader, aster)
  readOnce.set(reader, read)
  return read
}

const pathOf = ({ address }: { address: string }) => address.split('?')[0]

beforeAll(() => writeEverything(aster.members.get('manager'), writeAs))

async function writeAs(name: string, method: string, address: string, body?: object) {
  const { status, text } = await ask(aster, name, method, address, body)
  if (status >= 300) throw new Error(`${method} ${address}: ${status} ${text}`)
  return text
}

describe('what people wrote', () => {
  const marks = async (reader: string) => {
    const texts = (await everyRead(reader, aster)).map(({ text }) => text).join()
    return WRITTEN.map(({ mark }) => mark).filter((mark) => texts.includes(mark))
  }

  test.each([...READERS, 'southRep'])(
    '%s reads what they may, at first and later',
    async (reader) => {
      const may = (when: 'now' | 'later') =>
        WRITTEN.filter((written) => written[when].includes(reader)).map(({ mark }) => mark)
      expect(await marks(reader)).toEqual(may('now'))
      const before = now
      now += 9 * 86_400_000
      expect(await marks(reader)).toEqual(may('later'))
      now = before
    },
  )

  test('people of the other company read none of it', async () => {
    const texts = (await everyRead('manager', birch)).map(({ text }) => text).join()
    expect(WRITTEN.filter(({ mark }) => texts.includes(mark))).toEqual([])
  })
})

describe('reading', () => {
  test('nobody is told anything but how to come in', async () => {
    for (const { address, status, text } of await everyRead('nobody')) {
      if (rulesFor(address)?.may !== 'everybody') expect([address, status]).toEqual([address, 401])
      expect(text).not.toMatch(/Aster|Birch/)
    }
  })

  test.each(READERS)('%s: no other company, no deal of anybody else, no bug', async (reader) => {
    const read = await readBy(reader)
    // A walk that is declined everywhere would find nothing.
    expect(new Set(read.filter(({ status }) => status === 200).map(pathOf)).size).toBeGreaterThan(
      18,
    )
    for (const { address, status, text } of read) {
      expect([address, [200, 400, 403, 404].includes(status)]).toEqual([address, true])
      expect([address, text.includes('Birch')]).toEqual([address, false])
      const others = [...toldOf(text, 'Aster')].filter((who) => !OPENS[reader].includes(who ?? ''))
      expect([address, others]).toEqual([address, []])
    }
  })

  test('people of the other company see their own, and nothing of this one', async () => {
    for (const { address, text } of await everyRead('rep', birch))
      expect([address, text.includes('Aster')]).toEqual([address, false])
  })

  test.each(READERS)(
    '%s: a deal of somebody else and one that is none answer alike',
    async (reader) => {
      const hidden = STAFF.find(({ name, owns }) => owns && !OPENS[reader].includes(name))?.name
      for (const { method, path } of operations()) {
        if (method !== 'GET' || !path.startsWith('/opportunities/{id}')) continue
        const one = (id: string) => ask(aster, reader, method, path.replace('{id}', id))
        const [theirs, none] = await Promise.all([one(`Aster-${hidden}-2`), one('Aster-nobody-2')])
        expect(withoutAsked(theirs.text, `Aster-${hidden}-2`)).toEqual(
          withoutAsked(none.text, 'Aster-nobody-2'),
        )
        expect(theirs.status).toBe(none.status)
      }
    },
  )
})

/** Scores, chances and likenesses in what is told of one deal. */
function likenessIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => {
    const isTold = /^(score|chanceOfWin|base|alike)$/.test(key) && each !== null
    return isTold ? [`${path}.${key}`] : likenessIn(each, `${path}.${key}`)
  })
}

test('the chance and the likeness of an open deal are its owner’s, past the grace too', async () => {
  const until = now
  now += 9 * 86_400_000
  const read = async (reader: string, address: string) =>
    JSON.parse((await ask(aster, reader, 'GET', address)).text)
  const rowsOf = async (reader: string) => {
    const { rows } = (await read(reader, '/truth?limit=200')) as {
      rows: { opportunity: { id: string }; state: string }[]
    }
    return rows.filter(({ opportunity: { id } }) => id.startsWith('Aster-rep-'))
  }
  const flagged = (await rowsOf('manager')).filter(({ state }) => state === 'buried')
  expect(flagged.length).toBeGreaterThan(0)
  expect(likenessIn(await rowsOf('manager'))).toEqual([])
  expect(likenessIn(await rowsOf('rep')).length).toBeGreaterThan(0)
  const owners: string[] = []
  for (const { opportunity } of flagged) {
    const address = `/opportunities/${opportunity.id}`
    expect(likenessIn(await read('manager', address))).toEqual([])
    owners.push(...likenessIn(await read('rep', address)))
  }
  expect(owners.length).toBeGreaterThan(0)
  const csv = (await ask(aster, 'manager', 'GET', '/truth.csv')).text.trim().split(/\r?\n/)
  const theirs = csv.filter((line) => line.includes('Aster-rep-'))
  expect(theirs.length).toBeGreaterThan(0)
  for (const line of theirs) expect(line).toMatch(/,,$/)
  now = until
})

describe('flags', () => {
  const states = async (reader: string) => {
    const { text } = await ask(aster, reader, 'GET', '/truth?limit=200')
    const { rows } = JSON.parse(text) as { rows: { opportunity: { id: string }; state: string }[] }
    return (owner: string) =>
      rows
        // Two of them were answered above.
        .filter(({ opportunity: { id } }) => id.startsWith(`Aster-${owner}-`) && !/-[57]$/.test(id))
        .map(({ state }) => state)
  }

  test('in the grace period they are their owner’s alone; then their direct manager’s too', async () => {
    const own = (await states('rep'))('rep')
    expect(own.filter((state) => state === 'buried').length).toBeGreaterThan(0)
    expect(new Set((await states('manager'))('rep'))).toEqual(new Set(['live']))
    const until = now
    now += 9 * 86_400_000
    expect((await states('manager'))('rep')).toEqual(own)
    expect((await states('otherManager'))('rep')).toEqual([])
    now = until
  })
})

/** Names of people, with whom no number may stand in one object but a moment. */
const PERSON = /^(Aster|Birch) \w+$/
const MOMENTS =
  /^(at|from|until|since|filedAt|joinedAt|leftAt|signedAt|expiresAt|madeAt|team|teamId|id)$/

function countsOfPeople(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const fields = Object.entries(value)
  const isPerson = fields.some(([, each]) => typeof each === 'string' && PERSON.test(each))
  const counted = fields.filter(([key, each]) => typeof each === 'number' && !MOMENTS.test(key))
  const here = isPerson && !Array.isArray(value) ? counted.map(([key]) => `${path}.${key}`) : []
  return [...here, ...fields.flatMap(([key, each]) => countsOfPeople(each, `${path}.${key}`))]
}

test.each(READERS)('%s: no number stands beside a person', async (reader) => {
  for (const { address, status, text } of await readBy(reader)) {
    if (status !== 200 || !text.startsWith('{')) continue
    expect([address, countsOfPeople(JSON.parse(text))]).toEqual([address, []])
  }
})

describe('writing', () => {
  test('nobody writes anything', async () => {
    for (const { method, path } of operations()) {
      if (method === 'GET' || OPERATIONS[`${method} ${path}`]?.may === 'everybody') continue
      const address = path.replace(/\{[^}]+\}/g, 'x')
      const { status } = await ask(undefined, 'nobody', method, address, {})
      expect([method, path, status]).toEqual([method, path, 401])
    }
  })

  test('nothing of the other company can be written to, nor what a role has no part in', async () => {
    const theirs = await thingsOf(birch)
    for (const reader of READERS)
      for (const { method, path } of operations()) {
        const rule = OPERATIONS[`${method} ${path}`]
        if (method === 'GET' || rule?.may === 'everybody' || !path.includes('{')) continue
        for (const id of path.startsWith('/opportunities') ? ['Birch-rep-2'] : theirs) {
          const address = path.replace(/\{[^}]+\}/g, id)
          const { status } = await ask(aster, reader, method, address, {})
          expect([reader, method, address, status >= 400]).toEqual([reader, method, address, true])
          expect(status).not.toBe(500)
        }
      }
  })
})
