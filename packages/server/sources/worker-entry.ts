import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const bundled = new Map<string, Promise<URL>>()

/**
 * A worker thread's program: in a bundle it lies beside this one under `name`; from source it is
 * bundled first, once a process, as a thread cannot run TypeScript. `source` is relative to here.
 */
export async function workerEntry(name: string, source: string): Promise<URL> {
  const here = import.meta.url
  if (!here.endsWith('.ts')) return new URL(`./${name}.js`, here)
  const known = bundled.get(source) ?? bundleWorker(name, fileURLToPath(new URL(source, here)))
  bundled.set(source, known)
  return await known
}

async function bundleWorker(name: string, entry: string): Promise<URL> {
  const { build } = await import('esbuild')
  const folder = await mkdtemp(join(tmpdir(), 'closed-learned-worker-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, `${name}.mjs`)
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
