import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cuesOf } from './cues-of.ts'
import { type Example, learnWeights } from './learn-weights.ts'
import { textOf, weightsIn } from './learned-text.ts'
import { sentencesIn } from './sentences.ts'
import type { WordKind } from './word-advice.ts'

/** FNV-1a, as in the split of the corpora: of some, the odd half stays unseen. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const WHOLE = 'again,further-voices,imagined,last,other-voices,practice,rules-half,traps'.split(',')
const EVEN_HALF = ['colleagues', 'strangers']

const examples = [...WHOLE, ...EVEN_HALF].flatMap((name): Example[] =>
  readFileSync(new URL(`./corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): { text: string; kinds: WordKind[] } => JSON.parse(line))
    .filter(({ text }) => WHOLE.includes(name) || hashOf(text) % 2 === 0)
    .map(({ text, kinds }) => ({
      cues: sentencesIn(text).flatMap(({ tokens }) => cuesOf(tokens).map((cue) => cue.name)),
      kind: kinds[0],
    })),
)

/** After a change of the corpora: `npx vitest run -u` on this file learns them anew. */
test('the weights are those that the corpora teach', async () => {
  const weights = learnWeights(examples)
  expect(weightsIn(textOf(weights))).toEqual(weights)
  await expect(
    `/** Learned by \`learnWeights\` from the corpora, in tenths; read by \`weightsIn\`. */\nexport const LEARNED = \`${textOf(weights)}\`\n`,
  ).toMatchFileSnapshot('./lexicon/learned.ts')
})

test('a cue that is in every sentence of a kind, and in no other, weighs for it', () => {
  const some = (cues: string[], kind: WordKind | undefined): Example[] =>
    Array.from({ length: 20 }, () => ({ cues, kind }))
  const weights = learnWeights([...some(['a', 'b'], 'pity'), ...some(['b', 'c'], undefined)])
  expect(weights.get('a')?.pity).toBeGreaterThan(5)
  expect(weights.get('c')?.pity).toBeLessThan(-5)
  expect(weights.get('a')?.guilt).toBeUndefined()
})
