import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { madeOnce } from './made-once.js'

const web = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'web')

/** Builds the pages into static files and gives their folder. */
export function bundleWeb() {
  return madeOnce('web', ['deals', 'web'], buildPages)
}

/** In a process of its own: meanwhile this one opens the database. */
export async function buildPages(outdir) {
  // Whatever this one was started for: what is built here serves people.
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [join(web, 'build.js'), outdir], { cwd: web, env })
}
