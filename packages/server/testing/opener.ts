/*
 * A program for tests: opens the database of a folder, tells how that went in one line of JSON, and
 * closes it when told so. It stands for `start`, `import`, `report`.
 */
import { createInterface } from 'node:readline'
import { Refused } from '@closed-learned/deals'
import { type EmbeddedOptions, openEmbedded } from '../store/database/open-embedded.ts'

type Given = Omit<EmbeddedOptions, 'say'>

const given = JSON.parse(process.argv[2] ?? '') as Given
const orders = createInterface(process.stdin)[Symbol.asyncIterator]()

await openAndClose().catch(tellTrouble)
process.exit()

async function openAndClose(): Promise<void> {
  const said: string[] = []
  const start = performance.now()
  const database = await openEmbedded({ ...given, say: (text) => said.push(text) })
  const { superuser, owner, app } = database
  tell({ seconds: (performance.now() - start) / 1000, said, superuser, owner, app })
  // Any line on its input, and also the end of it, means: close.
  await orders.next()
  await database.close()
  tell({ closed: true })
}

function tellTrouble(error: unknown): void {
  if (!(error instanceof Refused)) throw error
  tell({ refused: error.refusal })
}

function tell(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}
