import { expect, test } from 'vitest'
import type { InputGiven } from './own-input.ts'
import { targetWarning, type WarnedBy } from './target-warning.ts'

const given = (...assumed: readonly InputGiven['key'][]): readonly InputGiven[] =>
  (['size', 'owners', 'openEach', 'winQualified', 'winOther', 'weeksToWin'] as const).map(
    (key) => ({ key, isOwn: !assumed.includes(key), text: '' }),
  )

const BY: WarnedBy = {
  ...{ needed: { value: 6.4, interval: [5.6, 7.5] }, lacks: '', neededOf: 'stated' },
  ...{ looksLost: null, closed: { deals: 400, won: 100 }, given: given() },
  input: {
    ...{ quota: 1_000_000, size: 10_000, owners: 5, openEach: 10 },
    ...{ winQualified: 0.29, winOther: 0, weeksToWin: 12, weeksToLose: 10, weeksToLoseOther: 9 },
    ...{ hoursAWeek: null, dividedOdds: null },
    ...{ small: { times: 2, qualified: 1 }, large: { times: 4, qualified: 0.25 } },
  },
}

const volume = (deals: number, by: Partial<WarnedBy> = {}) =>
  targetWarning({ kind: 'volume', deals }, { ...BY, ...by })

test('one deal is one deal, and few are not called many', () => {
  expect(volume(1)?.text).toMatch(/^A target of 1 new deal a quarter asks for a number, whatever/)
  expect(volume(40)?.text).toMatch(/^A target of 40 new deals a quarter asks for a number/)
})

test('what is won of the others is not said bare', () => {
  const said = (by: Partial<WarnedBy> = {}) => volume(40, by)?.lines.join(' ') ?? ''
  expect(said()).toMatch(/29 % are won; of those that never did 0 %, which is low by itself/)
  expect(said({ given: given('winOther') })).not.toMatch(/first stage|0 %/)
})

test('what is assumed is said beside what rests on it', () => {
  const coverage = (...assumed: readonly InputGiven['key'][]) =>
    targetWarning({ kind: 'coverage', times: 4 }, { ...BY, given: given(...assumed) })?.lines.join(
      ' ',
    )
  expect(coverage('owners', 'openEach')).toContain(
    'Assumed, for your own deals do not tell it: 5 owners, 10 deals at once for each.',
  )
  expect(coverage('winQualified')).not.toContain('Assumed')
})

test('the number that the data support is no aim', () => {
  expect(volume(40)?.supports).toMatch(/^At your win rate about 400 new deals/)
  const coverage = targetWarning({ kind: 'coverage', times: 4 }, BY)
  expect(coverage?.supports).toMatch(
    /^Your data support about 6\.4 times the target in stated pipeline, 5\.6 to 7\.5\. That is what it took, and no aim in itself/,
  )
})
