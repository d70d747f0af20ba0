import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { OPERATOR, type Refusal } from '@closed-learned/deals'
import { openGate, type Scope } from '../../work/gate.ts'
import { housesOf } from '../../work/houses.ts'
import { lookAs } from '../../work/people/look-as.ts'
import { isRefusal } from '../../work/refusals.ts'
import { SAMPLES } from '../../work/samples.ts'
import type { Adapters, Answer, OpenHouse, Voice } from './adapters.ts'
import { refusalOf } from './admitted.ts'
import { withHouse } from './with-house.ts'

/** As whom a command looks at the sample, which has no keys, and in which folder of a sample. */
interface Looking {
  readonly name: string
  readonly dataDir: string | undefined
}

/**
 * Runs a command as one of the sample's people, as the demo's pages do. Only in a folder that `demo` made
 * and in its own database: nowhere else can anybody look as somebody.
 */
export async function withSample(
  { name, dataDir }: Looking,
  adapters: Adapters,
  voice: Voice,
  operation: string,
  work: (scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  const folder = resolve(dataDir ?? adapters.demoFolder('company'))
  const isSample = SAMPLES.some((sample) => resolve(adapters.demoFolder(sample)) === folder)
  if (!isSample || adapters.databaseUrl !== undefined) return NO_SAMPLE
  if (!existsSync(folder)) return NO_DEMO_YET
  const sample: Adapters = {
    ...adapters,
    openHouse: (dir, say) => adapters.openHouse(dir, say, true),
  }
  return withHouse(folder, sample, voice, async (_house, open) => {
    const scope = await scopeOf(open, name)
    if (isRefusal(scope)) return scope
    return refusalOf(scope, operation) ?? work(scope)
  })
}

async function scopeOf({ house, reach }: OpenHouse, named: string): Promise<Scope | Refusal> {
  const { people } = await lookAs(house, OPERATOR)
  const wanted = named.trim().toLowerCase()
  const found = people.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted)
  const [one, another] = found
  if (one === undefined) return nobody(named, people)
  if (another !== undefined) return several(named)
  const gate = openGate(housesOf(house), (await reach()).accounts, true)
  const nothing = { headers: new Headers(), key: undefined, workspace: undefined }
  return gate.admit({ ...nothing, lookAs: one.id })
}

const nobody = (named: string, people: readonly { readonly name: string }[]): Refusal => ({
  kind: 'not-yours',
  text: `Nobody of the sample is called “${named}”.`,
  mend:
    people.length === 0 ? DEMO_FIRST : `There are: ${people.map(({ name }) => name).join(', ')}.`,
})

const several = (named: string): Refusal => ({
  kind: 'not-asked-well',
  text: `More than one person of the sample is called “${named}”.`,
  mend: 'Choose somebody else.',
})

const DEMO_FIRST = 'closed-learned demo makes it; run it once.'

const NO_SAMPLE: Refusal = {
  kind: 'not-allowed-here',
  text: '--look-as is for the sample company alone, in the folder and the database of its demo.',
  mend: 'Leave it out, and give a key with --key KEY.',
}

const NO_DEMO_YET: Refusal = {
  kind: 'no-data',
  text: 'There is no sample company here yet.',
  mend: DEMO_FIRST,
}
