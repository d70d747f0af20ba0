import { expect, test } from 'vitest'
import { parseArguments } from './parse-arguments.ts'

const parse = (line: string) => parseArguments(line.split(' '))

test.each([
  ['report pipeline --depth 2', 'report pipeline takes no --depth; it belongs to report segments.'],
  ['report time --outcome slow', 'report time takes no --outcome; it belongs to report segments.'],
  ['report forecast --depth 2', 'report forecast takes no --depth; it belongs to report segments.'],
  ['report segments --all', 'report segments takes no --all; it belongs to report truth.'],
  ['report truth --period 2026Q1', 'takes no --period; it belongs to report forecast.'],
  ['report segments --outcome slow --outcome lost', 'report takes --outcome only once.'],
  ['report segments --json --json', 'report takes --json only once.'],
  ['start --port 1 --port=1', 'start takes --port only once.'],
  ['report segments --outcome', '--outcome needs a value after it.'],
  ['report segments --outcome --json', '--outcome needs a value after it.'],
  ['report segments --outcome=', '--outcome needs a value after it.'],
  ['report pipeline --json=no', '--json takes no value.'],
  ['import x --loud', 'import takes no "--loud".'],
  ['import x -v', 'import takes no "-v".'],
  ['doctor --constructor', 'doctor takes no "--constructor".'],
  ['doctor --__proto__ x', 'doctor takes no "--__proto__".'],
  ['rebuild now', 'rebuild takes no "now".'],
])('%s is refused in one sentence', (line, why) => {
  const refusal = () => parse(line)
  expect(refusal).toThrow(why)
  expect(refusal).toThrow(/^[^\n]+\.$/)
})

test('what belongs to a report is read, in either way of writing it', () => {
  expect(parse('report segments --outcome=slow --depth 2 --json')).toMatchObject({
    report: 'segments',
    outcome: 'slow',
    depth: 2,
    json: true,
  })
  expect(parse('report truth --all --data=-odd')).toMatchObject({ all: true, dataDir: '-odd' })
  expect(parse('import -- -file.csv')).toMatchObject({ paths: ['-file.csv'] })
  expect(parse('report pipeline')).toMatchObject({ all: false, outcome: 'lost', depth: 3 })
})
