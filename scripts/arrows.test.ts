import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { checkArrows } from './arrows.ts'

function house(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'house-'))
  mkdirSync(join(root, 'packages'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'packages', name)), { recursive: true })
    writeFileSync(join(root, 'packages', name), text)
  }
  return root
}

test('this house stands', () => {
  expect(checkArrows(process.cwd())).toEqual([])
})

test('a planted circle is seen, also one of types only', () => {
  const root = house({
    'deals/a.ts': "import type { B } from './b.ts'\nexport type A = B",
    'deals/b.ts': "export type { A } from './a.ts'\nexport type B = 1",
  })
  expect(checkArrows(root).join()).toContain('A circle of imports: packages/deals/a.ts')
})

test('a planted upward arrow is seen', () => {
  const root = house({
    'deals/a.ts': "import { x } from '../server/work/x.ts'\nexport const a = x",
    'server/work/x.ts': 'export const x = 1',
  })
  expect(checkArrows(root)).toEqual([
    'packages/deals/a.ts → packages/server/work/x.ts: deals may not use work.',
  ])
})

test('the pure floors may not reach for the machine', () => {
  const root = house({
    'analysis/a.ts': "import {\n  readFileSync,\n} from 'node:fs'\nexport const a = readFileSync",
    'deals/b.ts': "export const late = () => import('pg')",
  })
  expect(checkArrows(root)).toHaveLength(2)
})

test('a check that read no file says so', () => {
  expect(checkArrows(house({}))[0]).toContain('looked at nothing')
})
