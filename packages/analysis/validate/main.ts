// Whether the promises hold, by simulation; minutes:
//   npm run validate -w packages/analysis -- [--quick] [--seed N] [--only NAME]
// One line a bar: kept or BROKEN, what is promised, what was measured, the command for it alone.
// Exit 1 if one is broken.
import type { Bar, Effort } from './bar.ts'
import { coverageBars } from './coverage-bars.ts'
import { forecastBars } from './forecast-bars.ts'
import { segmentBars } from './segment-bars.ts'
import { testBars } from './test-bars.ts'

const COMMAND = 'npm run validate -w packages/analysis --'

function main(given: readonly string[]): number {
  const bars = [...segmentBars, ...coverageBars, ...testBars, ...forecastBars]
  const effort: Effort = {
    seed: numberAfter(given, '--seed') ?? 1,
    quick: given.includes('--quick'),
  }
  const at = given.indexOf('--only')
  const chosen = at < 0 ? bars : bars.filter(({ name }) => name === given[at + 1])
  if (chosen.length === 0) {
    console.error(`--only takes one of ${bars.map(({ name }) => name).join(', ')}`)
    return 2
  }
  return chosen.map((bar) => tell(bar, effort)).every(Boolean) ? 0 : 1
}

function tell({ name, promise, measure }: Bar, effort: Effort): boolean {
  const start = performance.now()
  const { text, kept } = measure(effort)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  const alone = `${COMMAND} --only ${name} --seed ${effort.seed}${effort.quick ? ' --quick' : ''}`
  console.log(`${kept ? 'kept  ' : 'BROKEN'}  ${promise}: ${text}  (${alone}; ${seconds} s)`)
  return kept
}

function numberAfter(given: readonly string[], option: string): number | undefined {
  const at = given.indexOf(option)
  if (at < 0) return undefined
  const number = Number(given[at + 1])
  if (!Number.isSafeInteger(number)) throw new Error(`${option} takes a whole number`)
  return number
}

process.exitCode = main(process.argv.slice(2))
