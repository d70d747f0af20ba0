import { OPERATOR } from '@closed-learned/deals'
import { expect, test } from 'vitest'
import { sourceOf } from '../testing/source-of.ts'
import { day, deal, taking } from '../testing/taking.ts'
import { testHouse } from '../testing/test-house.ts'
import { rebuild } from './rebuild.ts'
import { report } from './report.ts'

const house = await testHouse()
const { take, rows } = taking(house)

test('a flag is kept with the moment at which it was first raised', async () => {
  await take(
    sourceOf(
      {
        opportunity: [deal('a', { stage: 'Lead', closeDate: '2027-06-01' })],
        change: [
          {
            key: 'a',
            at: '2026-02-01T00:00:00.000Z',
            field: 'closeDate',
            old: '2026-02-01',
            new: '2027-06-01',
          },
        ],
      },
      { exportedAt: day('2026-05-01') },
    ),
  )
  const flags = () => rows('SELECT kind, on_day, first_raised_at FROM flag')
  await report(house, OPERATOR, { name: 'truth' })
  const first = await flags()
  expect(first).toEqual([
    { kind: 'thrown', on_day: '2026-02-01', first_raised_at: new Date(house.now()) },
  ])

  const later = { ...house, now: () => house.now() + 86_400_000 }
  await rebuild(later, OPERATOR)
  await report(later, OPERATOR, { name: 'truth' })
  expect(await flags()).toEqual(first)
})
