import { OPERATOR, type PersonViewer, type Viewer } from '@closed-learned/deals'
import { expect, test } from 'vitest'
import { twoCompanies } from '../testing/two-companies.ts'
import { asOf } from './as-of.ts'
import { makeReady } from './make-ready.ts'
import { isRefusal } from './refusals.ts'

const { houses, gate, aster, birch } = await twoCompanies(() => Date.UTC(2026, 5, 10, 12))

async function personOf(cookie: string | undefined): Promise<PersonViewer> {
  const headers = new Headers({ cookie: cookie ?? '' })
  const scope = await gate.admit({
    headers,
    key: undefined,
    lookAs: undefined,
    workspace: undefined,
  })
  if (isRefusal(scope) || scope.viewer.kind !== 'person') throw new Error('not let in')
  return scope.viewer
}

const count = async (company: typeof aster, what: string) => {
  const [row] = await company.house.store.inWorkspace((session) =>
    session.run<{ count: number }>(`SELECT count(*) AS count FROM ${what}`),
  )
  return row?.count
}

test('every workspace is ready before anybody asks', async () => {
  await makeReady(houses.first, OPERATOR)
  for (const { house } of [aster, birch]) expect(house.memory.newest()).toBeDefined()
  for (const company of [aster, birch])
    expect(await count(company, 'flag_grace')).toBeGreaterThan(5)
})

test('first requests that come together note once that somebody came, and move nobody', async () => {
  const before = await personOf(aster.cookies.get('manager'))
  const cookie = aster.cookies.get('rep')
  const together = await Promise.all([1, 2, 3, 4].map(() => personOf(cookie)))
  const all = [...together, await personOf(aster.cookies.get('otherRep'))]
  for (const { organisation } of all) expect(organisation).toBe(before.organisation)
  expect(await count(aster, 'member WHERE came_at IS NOT NULL')).toBe(3)
})

test('whom a directory entered is looked for anew when they come', async () => {
  const { house, members } = aster
  const who = members.get('thirdRep')
  await house.store.inWorkspace((session) =>
    session.run('UPDATE member SET from_directory = true WHERE member_id = $1', [who]),
  )
  const before = await personOf(aster.cookies.get('manager'))
  const { organisation } = await personOf(aster.cookies.get('thirdRep'))
  expect(organisation).not.toBe(before.organisation)
  expect(organisation).toEqual(before.organisation)
})

test('who asks several times at once is told one truth, and another after a change of people', async () => {
  const truthOf = async (viewer: Viewer) => {
    const then = await asOf(aster.house, viewer)
    if (isRefusal(then)) throw new Error(then.text)
    return then.truth
  }
  const manager = await personOf(aster.cookies.get('manager'))
  const [one, ...others] = await Promise.all([1, 2, 3].map(() => truthOf(manager)))
  for (const other of others) expect(other).toBe(one)
  await aster.house.store.inWorkspace((session) =>
    session.run('DELETE FROM team_manager WHERE member_id = $1', [aster.members.get('manager')]),
  )
  const opens = ({ cohort }: Awaited<ReturnType<typeof truthOf>>) =>
    Array.from({ length: cohort.size }, (_, row) => cohort.opens?.(row)).filter(Boolean).length
  const after = await truthOf(await personOf(aster.cookies.get('manager')))
  expect(opens(after)).toBeLessThan(one ? opens(one) : 0)
})
