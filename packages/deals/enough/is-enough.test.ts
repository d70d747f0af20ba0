import { describe, expect, test } from 'vitest'
import { isEnough } from './is-enough.ts'
import type { CoverageFigure } from './schemas.ts'

const TARGET = { target: { amount: 1_000_000, currency: 'EUR' } }

const raw = (value: number): CoverageFigure => ({
  ...{ key: 'raw', name: 'As the CRM states it', value, interval: null },
  ...{ shown: value.toFixed(1), text: '' },
})
const live = (low: number, high: number): CoverageFigure => ({
  ...{ key: 'live', name: 'What of it is live', value: null, interval: [low, high] },
  ...{ shown: `${low} to ${high}`, text: '' },
})
const need = (of: 'stated' | 'live', high: number | null = 7.5) => ({
  ...{ of, lacks: '', needed: { value: 6.4, interval: [5.6, high] as const } },
})

describe('it answers: enough, not enough, or either', () => {
  test.each([
    [8.4, 'is enough, if it is as good as it was: you have 8.4 times your target, and need about'],
    [7.5, 'may be enough or not: you have 7.5'],
    [5.6, 'may be enough or not: you have 5.6'],
    [5.5, 'is not enough, unless it is better than it was: you have 5.5'],
  ])('%s times, as the CRM states it', (there, said) => {
    expect(isEnough(TARGET, need('stated'), [raw(there)])).toContain(
      `As the CRM states it there ${said}`,
    )
  })

  test('what is needed has its doubt, and what of it is live is not passed over', () => {
    expect(isEnough(TARGET, need('stated'), [raw(8.4), live(4.4, 5.6)])).toBe(
      'As the CRM states it there is enough, if it is as good as it was: you have 8.4 times your target, and need about 6.4 times (5.6 to 7.5). Of what you have, 4.4 to 5.6 times your target looks alive.',
    )
  })

  test('without an upper end nothing is surely enough', () => {
    expect(isEnough(TARGET, need('stated', null), [raw(90)])).toContain('may be enough or not')
  })

  test('a range of live pipeline is held against what is needed of it', () => {
    const said = (low: number, high: number) =>
      isEnough(TARGET, need('live'), [raw(20), live(low, high)])
    expect(said(7.6, 9)).toMatch(/^Of live pipeline there is enough/)
    expect(said(7, 9)).toMatch(/^Of live pipeline there may be enough or not/)
    expect(said(4, 5.5)).toMatch(/^Of live pipeline there is not enough/)
  })
})

test('without history it says so first', () => {
  const needed = { needed: null, of: 'stated', lacks: 'It takes 4 whole quarters.' } as const
  expect(isEnough({ target: null }, needed, [])).toBe(
    'Not enough to tell how much is enough. It takes 4 whole quarters.',
  )
  expect(isEnough(TARGET, needed, [raw(3)])).toBe(
    'Not enough to tell how much is enough; you have 3.0 times your target in stated pipeline. It takes 4 whole quarters.',
  )
})
