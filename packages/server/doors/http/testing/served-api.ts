import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openFilesSource } from '../../../sources/files/files-source.ts'
import { localGate } from '../../../testing/test-gate.ts'
import type { House } from '../../../work/house.ts'
import type { Limits } from '../limits.ts'
import { serve } from '../serve.ts'
import { webFiles } from '../web-files.ts'

/** The program's HTTP door on a free port, with hardly any pages, and what it told the operator. */
export async function servedApi(house: House, limits?: Limits) {
  const pages = mkdtempSync(join(tmpdir(), 'closed-learned-pages-'))
  const sheet = '<link rel="stylesheet" crossorigin href="/assets/main-1234.css">'
  writeFileSync(join(pages, 'index.html'), `${sheet}<!--early--><!--told-->`)
  const said: string[] = []
  const serving = await serve(
    {
      ...localGate(house),
      openSource: openFilesSource,
      web: await webFiles(pages),
      version: '0.1.0',
      say: (text) => said.push(text),
      ...(limits ? { limits } : {}),
    },
    0,
  )
  afterAll(async () => {
    await serving.close()
    rmSync(pages, { recursive: true, force: true })
  })
  const ask = (path: string, init: RequestInit = {}) => fetch(`${serving.url}${path}`, init)
  return { url: serving.url, said, ask }
}
