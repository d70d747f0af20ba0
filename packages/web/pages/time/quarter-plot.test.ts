import { expect, test } from 'vitest'
import { quarterPlot, toldQuarters } from './quarter-plot.ts'

const quarter = (name: string, wonMedian: number | null, lostMedian: number | null) => ({
  quarter: name,
  wonMedian,
  lostMedian,
  deals: 100,
})
const years = ['2024', '2025', '2026'].flatMap((year) =>
  [1, 2, 3, 4].map((q) => quarter(`${year}Q${q}`, 80 + q, 60 - q)),
)

test('quarters at either end of which nothing can be told are left out', () => {
  const told = quarter('2025Q1', 80, null)
  const nothing = quarter('2025Q2', null, null)
  expect(toldQuarters([nothing, told, nothing, told, nothing])).toEqual([told, nothing, told])
  expect(toldQuarters([nothing])).toEqual([])
  expect(toldQuarters([])).toEqual([])
})

test.each([900, 330])('all stands within %d pixels, and days begin at zero', (width) => {
  const { rules, ticks, lines, left, right, bottom } = quarterPlot(years, width)
  expect(rules[0]).toEqual({ days: 0, y: bottom })
  expect(ticks.map(({ text }) => text)).toEqual(['2024', '2025', '2026'])
  expect(lines.map(({ text }) => text)).toEqual(['to win: 84', 'to lose: 56'])
  for (const { points, textX } of lines) {
    expect(textX).toBeLessThan(width - 50)
    for (const point of points) {
      expect(point?.x).toBeGreaterThan(left)
      expect(point?.x).toBeLessThanOrEqual(right)
    }
  }
})

test('what cannot be told is a gap, and texts that would touch stand apart', () => {
  const { lines } = quarterPlot(
    [quarter('2025Q3', 50, 50), quarter('2025Q4', null, 48), quarter('2026Q1', 51, 50)],
    600,
  )
  expect(lines.find(({ tone }) => tone === 'won')?.points[1]).toBeNull()
  const [a, b] = lines.map(({ textY }) => textY)
  expect(Math.abs((a ?? 0) - (b ?? 0))).toBeGreaterThanOrEqual(15)
})

test('few quarters are named at the ends; a kind that cannot be told has no line', () => {
  const { ticks, lines } = quarterPlot(
    [quarter('2025Q3', null, 50), quarter('2025Q4', null, 48)],
    600,
  )
  expect(ticks.map(({ text }) => text)).toEqual(['Q3 2025', 'Q4 2025'])
  expect(lines.map(({ tone }) => tone)).toEqual(['lost'])
})

test('the text of a line that ends early stands on the side where the other is not', () => {
  const { lines } = quarterPlot(
    [quarter('2025Q3', 80, 60), quarter('2025Q4', 80, 60), quarter('2026Q1', 80, null)],
    600,
  )
  const lost = lines.find(({ tone }) => tone === 'lost')
  expect(lost?.textY).toBeGreaterThan(lost?.points[1]?.y ?? 999)
  expect(lost?.anchor).toBe('middle')
})
