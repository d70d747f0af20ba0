import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'golden-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command as npm does: in the package, knowing the folder where npm was called. */
function golden(...files: string[]) {
  const env = { ...process.env, INIT_CWD: folder }
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'golden.ts', ...files],
    { cwd: here, env, encoding: 'utf8' },
  )
  return { lines: stdout.trim().split('\n'), stderr, status }
}

function fixture(name: string, family: string, expected: object): void {
  const cases = [{ id: 'one', input: { x: 5, n: 10, conf: 0.99 }, expected }]
  writeFileSync(join(folder, name), JSON.stringify({ fixture: family, tolerance: 1e-9, cases }))
}

describe('npm run golden', () => {
  it('prints a line a case and exits 0 if all pass', () => {
    fixture('good.json', 'wilson', { lower: 0.184225518247235, upper: 0.815774481752765 })
    const { lines, status } = golden('good.json')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^pass wilson one \d/)
    expect(status).toBe(0)
  })
  it('fails wrong numbers, unusable input and families without a function', () => {
    fixture('wrong.json', 'wilson', { lower: 0.1842256, upper: 0.8157744 })
    fixture('other.json', 'toString', { lower: 0.2 })
    fixture('odd.json', 'kaplan_meier', { survival: [1] })
    const { lines, status } = golden('wrong.json', 'other.json', join(folder, 'odd.json'))
    expect(lines[0]).toMatch(/^fail wilson one 8\.1\d+e-8$/)
    expect(lines[1]).toBe('fail toString one not-implemented')
    expect(lines[2]).toMatch(/^fail kaplan_meier one threw/)
    expect(status).toBe(1)
  })
  it('exits 2 with a reason if a file cannot be used', () => {
    const { status, stderr } = golden('nowhere.json')
    expect(stderr).toContain('nowhere.json')
    expect(status).toBe(2)
  })
})
