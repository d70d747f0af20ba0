import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runProgram, startProgram } from '../../testing/program.ts'

const home = mkdtempSync(join(tmpdir(), 'closed-learned-words-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const untouched = join(home, 'untouched')
mkdirSync(untouched)
// No database can be reached here: the command needs none.
const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none', HOME: untouched }
const run = (...args: string[]) => runProgram(['words', ...args], env)
const write = (name: string, content: string | Uint8Array) => {
  const path = join(home, name)
  writeFileSync(path, content)
  return path
}

test('one entry a line that holds anything, with places and a better wording', async () => {
  const path = write(
    'notes.txt',
    '\uFEFFTom dropped the ball.\r\n\r\n   \nWe lost on price.\nWe were outsold.',
  )
  const { out, err, code } = await run(path, '--json')
  expect({ err, code }).toEqual({ err: '', code: 0 })
  const better = expect.stringMatching(/\w/)
  expect(JSON.parse(out)).toEqual([
    { text: 'Tom dropped the ball.', advice: [{ kind: 'blamesPerson', span: [0, 20], better }] },
    { text: 'We lost on price.', advice: [] },
    { text: 'We were outsold.', advice: [{ kind: 'outsold', span: [8, 15], better }] },
  ])
  expect(readdirSync(untouched)).toEqual([])
})

test('standard input, in words', async () => {
  const { child, done } = startProgram(['words', '-'], env)
  child.stdin?.end('Their procurement is incompetent.\nBudget frozen.\n')
  const { out, code } = await done
  expect(code).toBe(0)
  expect(out).toContain('"Their procurement is incompetent" is about the buyer. Instead:')
  expect(out).toContain('1 line of 2 with a calmer wording.')
  expect(out).not.toMatch(/undefined|null|\[object/)
})

test('nothing to say', async () => {
  const { out, code } = await run(write('fine.txt', 'We lost on price.\n'))
  expect([code, out.trim()]).toEqual([0, 'Every line is about the deal.'])
  expect(JSON.parse((await run(write('empty.txt', ''), '--json')).out)).toEqual([])
})

test.each([
  ['a missing file', join(home, 'missing.txt'), /There is no file/],
  ['a folder', home, /is a folder/],
  ['bytes that are no text', write('zip.bin', Uint8Array.of(80, 75, 3, 4, 0, 0)), /is not text/],
  ['another encoding', write('latin.txt', Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c)), /is not text/],
  ['over 20 MB', write('long.txt', 'a line\n'.repeat(3_100_000)), /is over 20 MB/],
])('%s is refused in one line', async (_, path, why) => {
  const { out, err, code } = await run(path, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual({ refused: expect.stringMatching(why), guess: null })
  expect(err.trim().split('\n')).toHaveLength(1)
})

test.each([
  [[], /needs the name of a file/],
  [['a', 'b'], /takes no "b"/],
  [['a', '--data', 'x'], /--data/],
])('unusable arguments %j', async (args, why) => {
  const { code, err } = await run(...args)
  expect(code).toBe(2)
  expect(err).toMatch(why)
})
