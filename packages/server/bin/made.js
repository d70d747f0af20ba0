#!/usr/bin/env node
// make.js puts this file beside what it builds.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const { main } = await import(pathToFileURL(join(here, 'server', 'main.js')).href)
await main(process.argv.slice(2), here, async () => join(here, 'web'))
