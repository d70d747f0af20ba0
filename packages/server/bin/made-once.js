import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { access, constants, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Makes something of the sources of some packages and gives its folder. It lies in a folder named
 * after those sources and appears there whole, so that programs that start at once neither make it
 * twice in vain nor read half of it. `home` is the package in whose `dist` it is kept.
 */
export async function madeOnce(home, sources, make) {
  const dist = await writableFolder(home)
  const folder = join(dist, fingerprint(sources))
  if (existsSync(folder)) return folder
  const making = await mkdtemp(join(dist, 'making-'))
  await make(making)
  try {
    await rename(making, folder)
  } catch {
    // Another program was quicker; what it made is the same.
    await rm(making, { recursive: true, force: true })
  }
  await forgetOld(dist, folder)
  return folder
}

/** Changes with any source file; looks at names, sizes and times only, which takes milliseconds. */
function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const name of sources) {
    for (const file of sourcesOf(join(packages, name))) {
      if (!/\.(tsx?|js|json|css|html|svg)$/.test(file)) continue
      if (/\.test\.tsx?$|\bpictures\b/.test(file)) continue
      const { mtimeMs, size } = statSync(join(packages, name, file))
      hash.update(`${name}/${file} ${mtimeMs} ${size}\n`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** Files below a package; what is installed or made is not even listed: it may vanish meanwhile. */
function sourcesOf(root) {
  const entries = readdirSync(root, { withFileTypes: true })
  const own = entries.filter(({ name }) => !/^(dist|node_modules)$/.test(name))
  return own
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name]
      const below = readdirSync(join(root, entry.name), { recursive: true })
      return below.map((file) => join(entry.name, file))
    })
    .sort()
}

/** In a clone that may not be written to, a folder of this user's own holds what is made. */
async function writableFolder(home) {
  const own = join(tmpdir(), `closed-learned-${home}-${userInfo().uid}`)
  for (const folder of [join(packages, home, 'dist'), own]) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 })
      await access(folder, constants.W_OK)
      if (statSync(folder).uid === userInfo().uid || userInfo().uid <= 0) return folder
    } catch {
      // The next one may do.
    }
  }
  return mkdtemp(join(tmpdir(), `closed-learned-${home}-`))
}

const DAY = 86_400_000

/** What was made of older sources goes once nothing can be starting from it any more. */
async function forgetOld(dist, kept) {
  for (const name of await readdir(dist)) {
    const folder = join(dist, name)
    if (folder === kept) continue
    try {
      if (Date.now() - statSync(folder).mtimeMs > DAY)
        await rm(folder, { recursive: true, force: true })
    } catch {
      // Another program forgot it first.
    }
  }
}
