// Whether the promises about open deals and the forecast hold, on simulated companies; minutes:
//   npm run validate -w packages/deals -- [--quick] [--seed N] [--only NAME]
// For each bar its command, then a line for each number: kept or BROKEN where something is promised.
// Exit 1 if one is broken; --quick is a first look on fewer, smaller companies, and may break by chance.
import type { Bar, Effort } from './bar.ts'
import { forecastBars } from './forecast-bars.ts'
import { poorBars } from './poor-bars.ts'
import { truthBars } from './truth-bars.ts'

const COMMAND = 'npm run validate -w packages/deals --'

function main(given: readonly string[]): number {
  const bars = [...truthBars, ...forecastBars, ...poorBars]
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

function tell({ name, about, measure }: Bar, effort: Effort): boolean {
  const start = performance.now()
  const lines = measure(effort)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  const alone = `${COMMAND} --only ${name} --seed ${effort.seed}${effort.quick ? ' --quick' : ''}`
  console.log(`\n${about} (${alone}; ${seconds} s)`)
  for (const { text, kept } of lines)
    console.log(`  ${kept === null ? '      ' : kept ? 'kept  ' : 'BROKEN'}  ${text}`)
  return lines.every(({ kept }) => kept !== false)
}

function numberAfter(given: readonly string[], option: string): number | undefined {
  const at = given.indexOf(option)
  if (at < 0) return undefined
  const number = Number(given[at + 1])
  if (!Number.isSafeInteger(number)) throw new Error(`${option} takes a whole number`)
  return number
}

process.exitCode = main(process.argv.slice(2))
