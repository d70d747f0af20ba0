import { asMember, type MemberId, OPERATOR, type Viewer } from '@closed-learned/deals'
import { beforeEach, expect, test } from 'vitest'
import { sourceOf } from '../testing/source-of.ts'
import { day, deal, taking } from '../testing/taking.ts'
import { testHouse } from '../testing/test-house.ts'
import { organisationNow } from './organisation-now.ts'
import { matchOwner } from './people/owners.ts'
import { changeTeam } from './people/teams.ts'
import { noReach, placeTeam } from './people/testing/place-team.ts'
import { pipelineTruth } from './pipeline-truth.ts'
import { isRefusal } from './refusals.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 5, 1, 12)
let now = START
const house = { ...(await testHouse()), now: () => now }
const { take, rows } = taking(house)
let ids: Map<string, MemberId>
let team: number

/** A deal of Ann's, thrown far into the future, and who is here: two reps, their manager, another, an admin. */
beforeEach(async () => {
  await house.empty()
  now = START
  const thrown = { field: 'closeDate', old: '2026-02-01', new: '2027-06-01' }
  await take(
    sourceOf(
      {
        opportunity: [
          deal('thrown', { owner: 'ann', stage: 'Lead', closeDate: '2027-06-01' }),
          deal('bens', { owner: 'ben', stage: 'Lead', closeDate: '2026-08-01' }),
        ],
        change: [{ key: 'thrown', at: '2026-02-01T00:00:00.000Z', ...thrown }],
        user: [
          { key: 'ann', name: 'Ann', email: 'ann@example.com' },
          { key: 'ben', name: 'Ben' },
        ],
      },
      { exportedAt: day('2026-05-30') },
    ),
  )
  ;({ ids, team } = await placeTeam(house))
})

async function viewerOf(name: string): Promise<Viewer> {
  const { organisation } = await organisationNow(house)
  const viewer = asMember(organisation, ids.get(name) as MemberId, now)
  if (!viewer) throw new Error(`${name} is not here`)
  return viewer
}

/** What the thrown deal is to somebody; undefined where they are not shown it. */
async function stateFor(name: string): Promise<string | undefined> {
  const list = await pipelineTruth(house, await viewerOf(name), undefined, { offset: 0, limit: 9 })
  if (isRefusal(list)) throw new Error(list.text)
  return list.rows.find(({ opportunity }) => opportunity.id === 'thrown')?.state
}

const statesOf = async (...names: string[]) => {
  const states: (string | undefined)[] = []
  for (const name of names) states.push(await stateFor(name))
  return states
}

async function match(owner: string, to: string | null): Promise<void> {
  const [known] = await rows<{ id: string }>(
    `SELECT person_id::text AS id FROM person WHERE key = '${owner}'`,
  )
  const member = to === null ? null : (ids.get(to) ?? '')
  const done = await matchOwner(house, await viewerOf('admin'), noReach, known?.id ?? '', member)
  if (isRefusal(done)) throw new Error(done.text)
}

async function manage(...names: string[]): Promise<void> {
  const managers = names.map((name) => ids.get(name) ?? '')
  const done = await changeTeam(house, await viewerOf('admin'), noReach, team, { managers })
  if (isRefusal(done)) throw new Error(done.text)
}

test('a deal handed over in the CRM: its new owner has their own days, the former one sees nothing more', async () => {
  await match('ben', 'ben')
  expect(await statesOf('ann', 'ben', 'manager')).toEqual(['buried', undefined, 'live'])
  now += 8 * DAY
  expect(await stateFor('manager')).toBe('buried')
  const at = new Date(now).toISOString()
  const change = [{ key: 'thrown', field: 'owner', old: 'ann', new: 'ben', at }]
  await take(sourceOf({ change }, { exportedAt: now }))
  expect(await statesOf('ann', 'ben', 'manager')).toEqual([undefined, 'buried', 'live'])
  now += 6 * DAY
  expect(await statesOf('ann', 'ben', 'manager')).toEqual([undefined, 'buried', 'live'])
  now += 2 * DAY
  expect(await statesOf('ann', 'ben', 'manager')).toEqual([undefined, 'buried', 'buried'])
})

test('who becomes a direct manager sees what is past its days only once as many have passed', async () => {
  expect(await stateFor('ann')).toBe('buried')
  now += 8 * DAY
  expect(await statesOf('manager', 'friend')).toEqual(['buried', undefined])
  await manage('friend')
  expect(await statesOf('ann', 'manager', 'friend')).toEqual(['buried', undefined, 'live'])
  now += 6 * DAY
  expect(await stateFor('friend')).toBe('live')
  now += 2 * DAY
  expect(await stateFor('friend')).toBe('buried')
  // Whoever stops and begins again waits again.
  await manage('manager')
  await manage('friend')
  expect(await stateFor('friend')).toBe('live')
})

test('below the rules too: the rows of somebody’s flags open to a new manager by the same day', async () => {
  expect(await stateFor('ann')).toBe('buried')
  now += 8 * DAY
  await manage('friend')
  const seen = async () => {
    const all = await house.store.seenBy(await viewerOf('friend'), (session) =>
      session.run('SELECT FROM flag_grace'),
    )
    return all.length
  }
  expect(await seen()).toBe(0)
  now += 8 * DAY
  expect(await seen()).toBeGreaterThan(0)
})

test('an owner who was nobody: a match by hand begins their days, and the manager’s wait', async () => {
  await match('ann', null).catch(() => undefined)
  const { key } = { key: 'bens' }
  const thrown = { field: 'closeDate', old: '2026-08-01', new: '2028-01-01' }
  const at = new Date(now).toISOString()
  await take(sourceOf({ change: [{ key, at, ...thrown }] }, { exportedAt: now }))
  const bens = async (name: string) => {
    const list = await pipelineTruth(house, await viewerOf(name), undefined, {
      offset: 0,
      limit: 9,
    })
    if (isRefusal(list)) throw new Error(list.text)
    return list.rows.find(({ opportunity }) => opportunity.id === key)?.state
  }
  await pipelineTruth(house, OPERATOR, undefined, { offset: 0, limit: 9 })
  now += 20 * DAY
  expect([await bens('ben'), await bens('manager')]).toEqual([undefined, undefined])
  await match('ben', 'ben')
  expect([await bens('ben'), await bens('manager')]).toEqual(['buried', 'live'])
  now += 8 * DAY
  expect([await bens('ben'), await bens('manager')]).toEqual(['buried', 'buried'])
  // To somebody else after that: nothing of it is theirs before as many days have passed, nor the former one’s.
  await match('ben', 'friend')
  expect([await bens('ben'), await bens('friend'), await bens('manager')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  now += 8 * DAY
  expect([await bens('ben'), await bens('friend')]).toEqual([undefined, 'buried'])
  expect(await bens('manager')).toBe('live')
  now += 8 * DAY
  expect(await bens('manager')).toBe('buried')
})

test('nor by way of nobody', async () => {
  await match('ben', 'ben')
  await match('ben', null)
  await match('ben', 'friend')
  const { organisation } = await organisationNow(house)
  const [owner = ''] = [...organisation.owners].find(([, of]) => of === ids.get('friend')) ?? []
  expect(organisation.opening?.get(owner)).toBeGreaterThan(now)
  // Back to whom it was: what had been theirs is theirs.
  await match('ben', 'ben')
  const again = (await organisationNow(house)).organisation
  expect(again.opening?.get(owner)).toBeGreaterThan(now)
})
