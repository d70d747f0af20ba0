import { statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../../testing/scratch.ts'
import { defaultDataFolder, makeDataFolder } from './data-folder.ts'

const scratch = scratchFolder()

test('each platform keeps the data of programs in its own place', () => {
  const on = (platform: NodeJS.Platform, env = {}) => defaultDataFolder(env, platform, '/h')
  expect(on('linux')).toBe('/h/.local/share/closed-learned')
  expect(on('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/closed-learned')
  expect(on('linux', { XDG_DATA_HOME: 'data' })).toBe('/h/.local/share/closed-learned')
  expect(on('darwin')).toBe('/h/Library/Application Support/closed-learned')
  expect(on('win32', { LOCALAPPDATA: '/l' })).toBe('/l/closed-learned')
})

test('a folder is made for its user alone, and one that exists keeps its rights', async () => {
  const folder = join(scratch, 'a', 'b')
  expect(await makeDataFolder(folder)).toBe(folder)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(await makeDataFolder(scratch)).toBe(scratch)
  expect(statSync(scratch).mode & 0o777).toBe(0o755)
})

test('the way through a link is told by its real path, and a link to nowhere is refused', async () => {
  symlinkSync(scratch, join(scratch, 'link'))
  expect(await makeDataFolder(join(scratch, 'link', 'c'))).toBe(join(scratch, 'c'))
  symlinkSync(join(scratch, 'nowhere'), join(scratch, 'broken'))
  const refused = { refusal: { kind: 'folder-unusable' } }
  await expect(makeDataFolder(join(scratch, 'broken', 'd'))).rejects.toMatchObject(refused)
  await expect(makeDataFolder(join(scratch, 'broken'))).rejects.toMatchObject(refused)
  await expect(makeDataFolder(join(scratch, 'n'.repeat(300)))).rejects.toMatchObject(refused)
})
