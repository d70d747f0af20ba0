// Tries to work out single deals and owners from what is published of random organisations:
// `npx tsx packages/deals/bench/publication-adversary.ts [organisations]`; ends with 1 on a breach.
import { pathToFileURL } from 'node:url'
import { attack } from '../publication/testing/adversary.ts'
import { highsSolve } from '../publication/testing/highs-solve.ts'
import { anyShape, organisation } from '../publication/testing/organisation.ts'
import { published } from '../publication/testing/published.ts'

/** Prints what could be fixed; false if anything could. */
export async function run(organisations: number): Promise<boolean> {
  const solve = await highsSolve()
  let [breached, tried, told, cells] = [0, 0, 0, 0]
  for (let seed = 0; seed < organisations; seed++) {
    const months = organisation(anyShape(seed), seed)
    const publications = published(months)
    const result = attack(solve, months, publications)
    const all = publications.flatMap((p) => p.cells)
    tried += result.tried
    told += all.filter((c) => c.share).length
    cells += all.length
    if (result.breaches.length === 0) continue
    breached++
    console.log(`  organisation ${seed}: ${result.breaches.join('; ')}`)
  }
  console.log(
    `${organisations} organisations, 8 months each: ${told} of ${cells} figures were told.`,
  )
  console.log(`${tried} secrets tried; organisations with a breach: ${breached}`)
  return breached === 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  run(Number(process.argv[2] ?? 200)).then((kept) => {
    process.exitCode = kept ? 0 : 1
  })
