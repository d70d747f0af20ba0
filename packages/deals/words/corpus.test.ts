import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { adviseWords } from './advise-words.ts'
import type { WordKind } from './word-advice.ts'

/** A sentence, what it should be advised of, and `because` where that can be doubted. */
interface Labelled {
  readonly text: string
  readonly kinds: readonly WordKind[]
  readonly because?: string
}

const labelled = (...names: readonly string[]): Labelled[] =>
  names.flatMap((name) =>
    readFileSync(new URL(`./corpus/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): Labelled => JSON.parse(line)),
  )

/** FNV-1a: the rule by which the first corpus was split, before a rule was written. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Of sentences: whether any advice is given where any is due. */
function measure(sentences: readonly Labelled[]): { precision: number; recall: number } {
  const told = sentences.filter(({ text }) => adviseWords(text).length > 0)
  const right = told.filter(({ kinds }) => kinds.length > 0).length
  const due = sentences.filter(({ kinds }) => kinds.length > 0).length
  return { precision: right / told.length, recall: right / due }
}

const CORPORA = [
  'rules-half',
  'held-out',
  'other-voices',
  'practice',
  'again',
  'last',
  'further-voices',
  'imagined',
] as const
const HALVED = ['strangers', 'colleagues'] as const

test('the first corpus is split by a rule and holds no sentence twice', () => {
  const [rules, heldOut] = [labelled('rules-half'), labelled('held-out')]
  expect(rules.length + heldOut.length).toBeGreaterThanOrEqual(420)
  expect(rules.every(({ text }) => hashOf(text) % 2 === 0)).toBe(true)
  expect(heldOut.every(({ text }) => hashOf(text) % 2 === 1)).toBe(true)
  const all = labelled(...CORPORA, ...HALVED, 'traps', 'final-voices')
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
})

test('at least half is fine as it is', () => {
  const all = labelled('rules-half', 'held-out')
  expect(all.filter(({ kinds }) => kinds.length === 0).length / all.length).toBeGreaterThan(0.5)
})

/** Each but the first two was measured unseen once; its misses then led to more general rules. */
test.each(CORPORA)('%s: precision at least 0.9, recall at least 0.8', (name) => {
  const { precision, recall } = measure(labelled(name))
  expect(precision).toBeGreaterThanOrEqual(0.9)
  expect(recall).toBeGreaterThanOrEqual(0.8)
})

/** Written before the rules for them were; of the odd half only the sums were looked at. */
test.each(
  HALVED.flatMap(
    (name) =>
      [
        [name, 'even', 0],
        [name, 'odd', 1],
      ] as const,
  ),
)('%s, %s half: precision at least 0.9, recall at least 0.8', (name, _, half) => {
  const sentences = labelled(name).filter(({ text }) => hashOf(text) % 2 === half)
  expect(sentences.length).toBeGreaterThan(80)
  const { precision, recall } = measure(sentences)
  expect(precision).toBeGreaterThanOrEqual(0.9)
  expect(recall).toBeGreaterThanOrEqual(0.8)
})

/** No rule was made and no weight learned from any of these: 123 of 131 found, 1 false alarm in 133. */
test('what nothing was learned from: precision at least 0.95, recall at least 0.87', () => {
  const odd = labelled(...HALVED).filter(({ text }) => hashOf(text) % 2 === 1)
  const { precision, recall } = measure([...odd, ...labelled('final-voices')])
  expect(precision).toBeGreaterThanOrEqual(0.95)
  expect(recall).toBeGreaterThanOrEqual(0.87)
})

test('facts that hold a word of blame are left alone, but one in forty', () => {
  const traps = labelled('traps')
  expect(traps.length).toBeGreaterThanOrEqual(80)
  const told = traps.filter(({ text }) => adviseWords(text).length > 0)
  expect(told.length).toBeLessThanOrEqual(traps.length / 40)
})
