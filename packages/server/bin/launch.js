import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './bundle.js'
import { bundleWeb } from './bundle-web.js'

/** Runs the program with these arguments; the pages are only built where they are served. */
export async function launch(args) {
  const folder = await bundle()
  const { main } = await import(pathToFileURL(join(folder, 'main.js')).href)
  await main(args, dirname(dirname(fileURLToPath(import.meta.url))), bundleWeb)
}
