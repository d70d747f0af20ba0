import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { segmentsReportSchema } from '@closed-learned/deals'
import { z } from 'zod'
import { runProgram } from './program.ts'

/**
 * Holds `report segments` against companies whose truth is known: of the planted causes of
 * planted-100k at least nine in ten are told and at most one place that is none, of null-10k nothing.
 * Exits with 1 where that does not hold.
 */
const shared = process.env.CLOSED_LEARNED_SHARED
if (!shared) {
  console.log('Skipped: CLOSED_LEARNED_SHARED is not set.')
  process.exit(0)
}

const truthSchema = z.object({
  causes: z.array(
    z.object({
      kind: z.string(),
      items: z.array(z.object({ field: z.string(), value: z.string() })),
    }),
  ),
})

const planted = await losingPlaces('planted-100k')
const causes = truthSchema
  .parse(JSON.parse(readFileSync(join(folderOf('planted-100k'), 'truth/truth.json'), 'utf8')))
  .causes.filter(({ kind }) => kind !== 'protective')
  .map(({ items }) => keyOf(items.map(({ field, value }) => [field, value])))
const right = causes.filter((cause) => planted.has(cause)).length
const others = [...planted].filter((place) => !causes.includes(place))
console.log(`planted-100k: ${right} of ${causes.length} causes, ${others.length} other places`)
for (const other of others) console.log(`  ${other}`)

const none = await losingPlaces('null-10k')
console.log(`null-10k: ${none.size} places`)
process.exit(right >= 0.9 * causes.length && others.length <= 1 && none.size === 0 ? 0 : 1)

function folderOf(set: string): string {
  return join(shared ?? '', 'data/synthetic', set)
}

/** The confirmed places in which deals are lost more often. */
async function losingPlaces(set: string): Promise<Set<string>> {
  const data = mkdtempSync(join(tmpdir(), 'closed-learned-validate-'))
  try {
    await ran('import', folderOf(set), '--data', data)
    const { out, seconds } = await ran('report', 'segments', '--data', data, '--json')
    console.log(`${set}: report segments in ${seconds.toFixed(1)} s`)
    const { segments } = segmentsReportSchema.parse(JSON.parse(out))
    const losing = segments.filter((each) => each.kind === 'confirmed' && each.direction === 'more')
    return new Set(
      losing.map(({ where }) => keyOf(where.map((each) => [each.attribute, each.value]))),
    )
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

async function ran(...args: string[]) {
  const done = await runProgram(args)
  if (done.code !== 0) throw new Error(done.err)
  return done
}

function keyOf(conditions: readonly (readonly [field: string, value: string])[]): string {
  return conditions
    .map((each) => each.join(' = '))
    .sort()
    .join(', ')
}
