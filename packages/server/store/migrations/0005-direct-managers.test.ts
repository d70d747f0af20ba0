import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { expect, test } from 'vitest'
import { taking } from '../../testing/taking.ts'
import { testHouse } from '../../testing/test-house.ts'
import { placeTeam } from '../../work/people/testing/place-team.ts'
import { keepThoseOfNow } from './0005-direct-managers.ts'

const house = await testHouse()

test('who is a direct manager already waits for nothing, in any workspace', async () => {
  const { ids } = await placeTeam(house)
  const other = { ...house, store: house.store.of(await house.store.add('Other')) }
  const others = await placeTeam(other)
  const pool = new pg.Pool({ ...house.database.owner, max: 1 })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  await db.transaction().execute(keepThoseOfNow)
  await db.destroy()
  for (const [at, people] of [
    [house, ids],
    [other, others.ids],
  ] as const) {
    const rows = await taking(at).rows<{ member: string; manager: string; at: number }>(
      `SELECT member_id AS member, manager_id AS manager, extract(epoch FROM opens_at)::int AS at
       FROM direct_manager`,
    )
    const manager = people.get('manager')
    const reps = ['ann', 'ben', 'friend'].map((name) => ({
      member: people.get(name),
      manager,
      at: 0,
    }))
    expect(new Set(rows)).toEqual(new Set(reps))
  }
})
