import { expect, test } from 'vitest'
import type { BackTest, Rated, Told } from './odds-model.ts'
import { verdictOf } from './verdict-of.ts'

const share = (value: number, off = 0.02): Rated => ({
  value,
  interval: [Math.max(0, value - off), Math.min(1, value + off)],
})

const told = (
  by: Told['by'],
  precision: number,
  recall: number,
  wins: number,
  auc = 0.8,
): Told => ({
  by,
  flagged: 300,
  precision: share(precision),
  recall: share(recall),
  winsFlagged: share(wins),
  winsEverFlagged: share(wins),
  auc: share(auc),
})

const on = (...all: Told[]): BackTest => ({
  on: 20_000,
  horizon: 365,
  open: 900,
  won: 200,
  told: all,
})

const MODEL = told('model', 0.99, 0.3, 0.01)
const RULES = told('rules', 0.96, 0.4, 0.07)
const AGE = told('age', 0.9, 0.4, 0.1, 0.7)

test('the model is used where with it fewer later wins are flagged and as much is found', () => {
  const { used } = verdictOf(on(told('together', 0.98, 0.39, 0.02), MODEL, RULES, AGE))
  expect(used).toBe(true)
})

test.each([
  ['less is found', told('together', 0.98, 0.2, 0.02), 'found more without'],
  ['it is less precise', told('together', 0.95, 0.42, 0.02), 'more often right'],
  ['more later wins are flagged', told('together', 0.97, 0.42, 0.08), 'more later wins'],
  ['nothing is other than before', told('together', 0.96, 0.4, 0.07), 'no more than the rules'],
  ['nothing is flagged', { ...told('together', 0, 0, 0), flagged: 0 }, 'no flag'],
])('the rules stand alone where %s', (_, together, why) => {
  const { used, says } = verdictOf(on(together, MODEL, RULES, AGE))
  expect(used).toBe(false)
  expect(says).toContain(why)
  expect(says).toContain('the rules stand alone')
})

test('what only ranks as age does is not used', () => {
  const age = { ...AGE, auc: share(0.85) }
  const { used } = verdictOf(on(told('together', 0.98, 0.39, 0.02), MODEL, RULES, age))
  expect(used).toBe(false)
})
