import { dayOfIso } from '@closed-learned/deals'
import { beforeEach, expect, test } from 'vitest'
import { sourceOf } from '../testing/source-of.ts'
import { deal, taking } from '../testing/taking.ts'
import { NOW, testHouse } from '../testing/test-house.ts'
import { endWatch, type NewWatch, readWatches, writeWatch } from './watches.ts'

const house = await testHouse()
const { take, rows } = taking(house)
const inWorkspace = house.store.inWorkspace
const retail: NewWatch = {
  outcome: 'lost',
  where: [{ attribute: 'Industry', value: 'Retail' }],
  direction: 'more',
}
const write = (watch: NewWatch) => inWorkspace((session) => writeWatch(session, watch, NOW))
const end = (id: string) => inWorkspace((session) => endWatch(session, id, NOW))
const exportOf = (day: string) =>
  sourceOf(
    { opportunity: [deal(`A${day}`, { stage: 'Lead' })] },
    { exportedAt: Date.parse(`${day}T23:00:00.000Z`) },
  )

beforeEach(async () => {
  await house.empty()
  await take(exportOf('2026-03-01'))
})

test('frozen on the newest day of that moment; what is kept stays as it was', async () => {
  const first = await write(retail)
  expect(first).toMatchObject({ ...retail, frozenOn: dayOfIso('2026-03-01') })
  await take(exportOf('2026-04-01'))
  expect(await write(retail)).toEqual(first)
  const other = await write({ ...retail, outcome: 'slow' })
  expect(other.frozenOn).toBe(dayOfIso('2026-04-01'))
  expect(await inWorkspace(readWatches)).toEqual([first, other])
})

test('many at once make one; its end makes room for another', async () => {
  const ids = (await Promise.all(Array.from({ length: 12 }, () => write(retail)))).map(
    ({ id }) => id,
  )
  expect(new Set(ids).size).toBe(1)
  const [id = ''] = ids
  expect(await Promise.all([end(id), end(id)])).toEqual([true, true])
  expect(await end('12345')).toBe(false)
  expect(await inWorkspace(readWatches)).toEqual([])
  const again = await Promise.all([write(retail), write(retail)])
  expect(new Set(again.map((watch) => watch.id)).size).toBe(1)
  expect(again[0]?.id).not.toBe(id)
  expect(await rows('SELECT FROM watch')).toHaveLength(2)
})

test.each(['watch', 'watch_end'])('nothing in %s can be changed or taken out', async (table) => {
  await end((await write(retail)).id)
  for (const text of [
    `UPDATE ${table} SET watch_id = 7`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table}`,
  ])
    await expect(rows(text)).rejects.toThrow(/permission denied/)
})

test('another workspace sees none of it', async () => {
  await write(retail)
  const others = await inWorkspace(async (session) => {
    await session.run("SET LOCAL app.workspace = '00000000-0000-4000-8000-000000000000'")
    return readWatches(session)
  })
  expect(others).toEqual([])
})
