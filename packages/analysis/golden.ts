// Runs fixture files of reference numbers through the public functions:
//   npm run golden -w packages/analysis -- FILE…
// One line a case: pass|fail FAMILY ID WORST. Exit 1 if one fails, 2 if a file cannot be used.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compare } from './golden/compare.ts'
import { families } from './golden/families.ts'

interface Fixture {
  readonly fixture: string
  readonly tolerance?: number
  readonly cases: readonly {
    readonly id: string
    readonly input: Readonly<Record<string, unknown>>
    readonly expected: Readonly<Record<string, unknown>>
  }[]
}

function main(files: readonly string[]): number {
  if (files.length === 0) throw new Error('usage: npm run golden -w packages/analysis -- FILE…')
  const calledFrom = process.env.INIT_CWD ?? process.cwd()
  const passed = files.flatMap((file) => runFixture(readFixture(resolve(calledFrom, file))))
  return passed.every(Boolean) ? 0 : 1
}

function readFixture(path: string): Fixture {
  const fixture: Partial<Fixture> = JSON.parse(readFileSync(path, 'utf8'))
  if (typeof fixture.fixture !== 'string' || !Array.isArray(fixture.cases)) {
    throw new Error(`${path}: not a fixture, { fixture, tolerance, cases }`)
  }
  return { ...fixture, fixture: fixture.fixture, cases: fixture.cases }
}

function runFixture({ fixture, tolerance = 1e-9, cases }: Fixture): boolean[] {
  const family = Object.hasOwn(families, fixture) ? families[fixture] : undefined
  return cases.map(({ id, input, expected }) => {
    const { passes, worst } = runCase(() => family?.run(input, id) ?? null, expected)
    console.log(`${passes ? 'pass' : 'fail'} ${fixture} ${id} ${worst}`)
    return passes
  })

  function runCase(
    run: () => Readonly<Record<string, unknown>> | null,
    expected: Readonly<Record<string, unknown>>,
  ) {
    try {
      const actual = run()
      if (!actual) return { passes: false, worst: 'not-implemented' }
      const { passes, worst } = compare(actual, expected, { ...family, tolerance })
      return { passes, worst: worst.toExponential(2) }
    } catch (trouble) {
      return {
        passes: false,
        worst: `threw: ${trouble instanceof Error ? trouble.message : trouble}`,
      }
    }
  }
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (trouble) {
  console.error(trouble instanceof Error ? trouble.message : trouble)
  process.exitCode = 2
}
