/*
 * A program for tests: holds a data folder like `start`, tells in a line of JSON how that went, and
 * stays until it is killed.
 */
import { Refused } from '@closed-learned/deals'
import { holdFolder } from '../store/folder/hold-folder.ts'

const [dataDir = ''] = process.argv.slice(2)

try {
  await holdFolder(dataDir, { what: 'start', url: 'http://localhost:4711' })
  console.log(JSON.stringify({ held: true }))
} catch (error) {
  if (!(error instanceof Refused)) throw error
  console.log(JSON.stringify(error.refusal))
}
setInterval(() => undefined, 1000)
