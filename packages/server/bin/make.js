import { cp, mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './bundle.js'
import { buildPages } from './bundle-web.js'

/*
 * Builds the program into a folder that needs no sources: `node packages/server/bin/make.js DIR`, then
 * `node DIR/closed-learned.js`. Beside it only a PostgreSQL is needed, or the package that brings one.
 */
const into = resolve(process.argv[2] ?? 'made')
const server = dirname(dirname(fileURLToPath(import.meta.url)))
await mkdir(into, { recursive: true })
await Promise.all([
  build(join(into, 'server')),
  buildPages(join(into, 'web')),
  cp(join(server, 'demo'), join(into, 'demo'), { recursive: true }),
  cp(join(server, 'bin', 'made.js'), join(into, 'closed-learned.js')),
  cp(join(server, 'package.json'), join(into, 'package.json')),
])
