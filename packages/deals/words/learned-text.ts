import { type Weights, WORD_KINDS } from './learn-weights.ts'

/** One letter a kind: `bother=p9g-4` weighs 0.9 for a person blamed and 0.4 against guilt. */
const LETTERS = {
  blamesPerson: 'p',
  blamesBuyer: 'b',
  guilt: 'g',
  pity: 'y',
  outsold: 'o',
} as const
const WIDTH = 128

/** Weights as lines of text, which `weightsIn` reads. */
export function textOf(weights: Weights): string {
  const lines = ['']
  for (const [name, own] of weights) {
    const said = WORD_KINDS.flatMap((kind) => (own[kind] ? `${LETTERS[kind]}${own[kind]}` : []))
    const word = `${name}=${said.join('')}`
    const line = lines.at(-1) ?? ''
    if (line.length + word.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

/** The weights of a text of `textOf`. */
export function weightsIn(text: string): Weights {
  const kinds = new Map(WORD_KINDS.map((kind) => [LETTERS[kind] as string, kind]))
  return new Map(
    text.split(/\s+/).map((word) => {
      const [name = '', said = ''] = word.split('=')
      const own = [...said.matchAll(/([a-z])(-?\d+)/g)].map(
        ([, letter = '', tenths]) => [kinds.get(letter), Number(tenths)] as const,
      )
      return [name, Object.fromEntries(own)] as const
    }),
  )
}
