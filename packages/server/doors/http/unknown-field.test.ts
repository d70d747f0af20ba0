import { beforeAll, describe, expect, test } from 'vitest'
import { becomeAdmin, peopleProgram } from '../../testing/people-program.ts'
import { testHouse } from '../../testing/test-house.ts'
import type { OperationSaid } from './api-said.ts'

/** A field that was misspelt is not overheard: it could show to many what was meant for few. */
const program = await peopleProgram(await testHouse())
const who = program.person()

beforeAll(async () => {
  await becomeAdmin(program, who)
  const { told } = await who.ask('GET', '/people')
  const roles = ['admin', 'leader', 'manager', 'rep', 'learner']
  const changed = await who.ask('PATCH', `/people/${told.people[0].id}`, { roles })
  expect(changed.status).toBe(200)
})

async function bodies(): Promise<{ method: string; path: string }[]> {
  const { told } = await who.ask('GET', '/openapi.json')
  const paths: [string, Record<string, OperationSaid>][] = Object.entries(told.paths)
  return paths.flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, one]) => 'application/json' in (one.requestBody?.content ?? {}))
      .map(([method]) => ({
        method: method.toUpperCase(),
        path: path.replace('/teams/{id}', '/teams/1').replace(/\{\w+\}/g, 'x'),
      })),
  )
}

test('every operation declines a field that it does not have, and says which there are', async () => {
  const all = await bodies()
  expect(all.length).toBeGreaterThan(25)
  for (const { method, path } of all) {
    const of = `${method} ${path}`
    const { status, told } = await who.ask(method, path, { notThere: 1 })
    expect({ of, status, title: told?.title }).toEqual({
      ...{ of, status: 400 },
      title: 'There is no field “notThere” here.',
    })
    expect(told.mend, of).toMatch(/^There are: \w+/)
  }
})

describe('a field in another spelling', () => {
  test.each([
    ['POST', '/opportunities/x/accounts', { text: 'x', InConfidence: true }, 'InConfidence'],
    ['PATCH', '/settings', { daysOff: [{ day: '2026-12-24', name: 'Eve', half: true }] }, 'half'],
    [
      'POST',
      '/filings',
      { deals: ['x'], said: { kind: 'letGo', as: 'lost', dooropen: true } },
      'dooropen',
    ],
    // A field of another kind is none of this one.
    ['POST', '/filings', { deals: ['x'], said: { kind: 'goOn', text: 'x' } }, 'text'],
    ['POST', '/filings', { deals: ['x'], said: { kind: 'goOn', constructor: 1 } }, 'constructor'],
  ])('%s %s', async (method, path, body, name) => {
    const { status, told } = await who.ask(method, path, body)
    expect({ status, title: told?.title }).toEqual({
      ...{ status: 400, title: `There is no field “${name}” here.` },
    })
  })

  test('is looked for at any depth, and what there is is said', async () => {
    const said = { kind: 'letGo', as: 'lost', dooropen: true }
    const { told } = await who.ask('POST', '/filings', { deals: ['x'], said })
    expect(told.mend).toMatch(/^There are: kind, as, doorOpen, remindOn, firstKnowable[\w, ]*\.$/)
  })
})

describe('a field that is not there', () => {
  test.each([
    ['POST', '/filings', {}, 'deals'],
    ['POST', '/filings', { deals: ['x'], said: { kind: 'letGo' } }, 'said.as'],
    ['POST', '/filings', { deals: ['x'], said: {} }, 'said.kind'],
    ['POST', '/trends/watches', {}, 'outcome'],
    ['POST', '/sign-in', {}, 'email'],
  ])('%s %s %j', async (method, path, body, name) => {
    const { status, told } = await who.ask(method, path, body)
    expect({ status, title: told?.title }).toEqual({
      ...{ status: 400, title: `“${name}” is missing.` },
    })
  })
})
