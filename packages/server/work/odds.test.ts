import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OPERATOR } from '@closed-learned/deals'
import { afterAll, expect, test } from 'vitest'
import { openFilesSource } from '../sources/files/files-source.ts'
import { testHouse } from '../testing/test-house.ts'
import { asOf } from './as-of.ts'
import { loadSample } from './load-sample.ts'
import { Memory } from './memory.ts'
import { learnOddsFor } from './odds.ts'
import { lookAsPeople } from './people/look-as.ts'
import { isRefusal } from './refusals.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'closed-learned-odds-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
const house = { ...(await testHouse()), sample: true, dataDir }

test('odds are learned once and kept beside the columns; their flags reach their owners at once', async () => {
  await loadSample(house, OPERATOR, 'company', openFilesSource, '')
  await lookAsPeople(house)
  const before = await truthOf(house)
  expect(before.odds).toBeUndefined()
  expect(await flagged()).toEqual({ flags: 0, told: 0 })

  await learnOddsFor(house, OPERATOR)
  const { odds } = await truthOf(house)
  expect(odds?.model.used).toBe(true)
  const { flags, told } = await flagged()
  expect(flags).toBeGreaterThan(20)
  expect(told).toBeGreaterThan(20)

  const restarted = { ...house, memory: new Memory() }
  expect((await truthOf(restarted)).odds?.model).toEqual(odds?.model)
  expect(await flagged()).toEqual({ flags, told })

  for (const file of learned()) writeFileSync(file, 'not a model')
  const damaged = { ...house, memory: new Memory() }
  expect((await truthOf(damaged)).odds).toBeUndefined()
  await learnOddsFor(damaged, OPERATOR)
  expect((await truthOf(damaged)).odds?.model).toEqual(odds?.model)
})

async function truthOf(of: typeof house) {
  const then = await asOf(of, OPERATOR)
  if (isRefusal(then)) throw new Error(then.text)
  return then.truth
}

/** Flags that odds raised, and how many of them an owner has to themselves. */
async function flagged(): Promise<{ flags: number; told: number }> {
  const [row] = await house.store.inWorkspace((session) =>
    session.run<{ flags: number; told: number }>(
      `SELECT (SELECT count(*)::int FROM flag WHERE kind = 'odds') AS flags,
              (SELECT count(*)::int FROM flag_grace WHERE kind = 'odds') AS told`,
    ),
  )
  return row ?? { flags: -1, told: -1 }
}

function learned(): string[] {
  const files = readdirSync(join(dataDir, 'columns'), { recursive: true, encoding: 'utf8' })
  const found = files.filter((name) => /learned-odds.*\.bin$/.test(name))
  return found.map((name) => join(dataDir, 'columns', name))
}
