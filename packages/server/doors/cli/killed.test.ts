import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '@closed-learned/analysis'
import { afterAll, expect, test } from 'vitest'
import { runProgram, startProgram } from '../../testing/program.ts'
import { writeSmallExport } from '../../testing/small-export.ts'

const home = mkdtempSync(join(tmpdir(), 'closed-learned-killed-'))
// The system user of PostgreSQL must be able to pass, where the tests run as root.
chmodSync(home, 0o755)
const data = join(home, 'data')

afterAll(async () => {
  // Joining and leaving stops whatever server the killed ones left behind.
  await runProgram(['doctor', '--data', data])
  rmSync(home, { recursive: true, force: true })
})

const KILLS = 20

test('killed twenty times in the middle, nothing acknowledged is lost and nothing is half in', async () => {
  const random = seededRandom(4630)
  const first = await runProgram([
    'import',
    writeSmallExport(join(home, 'first'), 100),
    '--data',
    data,
    '--json',
  ])
  expect(first.code).toBe(0)
  let known = JSON.parse(first.out).opportunities
  expect(await opportunities()).toBe(known)
  for (let turn = 1; turn <= KILLS; turn++) {
    const deals = 100 + turn * 400
    const export_ = writeSmallExport(join(home, `turn-${turn}`), deals)
    const args =
      turn % 4 === 0
        ? ['rebuild', '--data', data, '--json']
        : ['import', export_, '--data', data, '--json']
    const { child, done } = startProgram(args)
    setTimeout(() => child.kill('SIGKILL'), (0.2 + 2 * random.uniform()) * aLook)
    const ran = await done
    const acknowledged = ran.code === 0 && args[0] === 'import'
    const now = await opportunities()
    expect([known, deals]).toContain(now)
    if (acknowledged) expect(now).toBe(deals)
    known = now
  }
  const rebuilt = await runProgram(['rebuild', '--data', data, '--json'])
  expect(JSON.parse(rebuilt.out)).toMatchObject({ opportunities: known, differences: [] })
}, 300_000)

/** How long the last `doctor` took, ms: kills come in the same places on a slow machine. */
let aLook = 0

/** How many `doctor` counts, which has to find all well. */
async function opportunities(): Promise<number> {
  const began = performance.now()
  const { out, code } = await runProgram(['doctor', '--data', data, '--json'])
  aLook = performance.now() - began
  expect(code, out).toBe(0)
  const { findings } = JSON.parse(out) as { findings: { about: string; text: string }[] }
  const text = findings.find(({ about }) => about === 'data')?.text ?? ''
  return Number(/^([\d,]+) opportunities/.exec(text)?.[1]?.replaceAll(',', ''))
}
