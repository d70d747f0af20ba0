import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

let bundled: Promise<URL> | undefined

/**
 * The worker's program: beside this one in a bundle; from source it is bundled first, once a
 * process, as a thread cannot run TypeScript.
 */
export async function workerEntry(): Promise<URL> {
  const here = import.meta.url
  if (!here.endsWith('.ts')) return new URL('./translate.js', here)
  bundled ??= bundleWorker(fileURLToPath(new URL('./translate.worker.ts', here)))
  return await bundled
}

async function bundleWorker(entry: string): Promise<URL> {
  const { build } = await import('esbuild')
  const folder = await mkdtemp(join(tmpdir(), 'closed-learned-worker-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, 'translate.mjs')
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
  return pathToFileURL(outfile)
}
