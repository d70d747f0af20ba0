/** A stream of chance that gives the same numbers again for the same seed. Not for secrets. */
export interface Random {
  /** A number in [0, 1), 53 random bits. */
  uniform(): number
  /** A whole number from 0 to n - 1, each equally likely; n from 1 to 2^32. */
  below(n: number): number
  /** A standard normal number: mean 0, standard deviation 1. */
  normal(): number
  /** A waiting time with the given mean (default 1). */
  exponential(mean?: number): number
  /** Puts an array into random order, in place, and returns it. */
  shuffle<T extends Shuffleable>(items: T): T
  /** One item, each equally likely. */
  pick<T>(items: ArrayLike<T>): T
  /** A stream of its own, named: adding draws to one part of a program leaves the others as they were. */
  fork(name: string): Random
}

/** What can be put into random order: an array or a typed array. */
export type Shuffleable = { readonly length: number; [index: number]: unknown }

const TWO_32 = 4294967296

/**
 * **Seeded random numbers** (xoshiro128++): chance that can be repeated, for simulations, bootstraps
 * and made-up companies. Same seed, same numbers, on every machine that runs V8.
 *
 * - In: `seed`, a whole number or any text.
 * - Out: a `Random`: `uniform`, `below`, `normal`, `exponential`, `shuffle`, `pick`, `fork`.
 * - Errors: RangeError if the seed is not finite, `below` gets no whole number from 1 to 2^32,
 *   `exponential` no positive mean, or `pick` nothing to pick from.
 * - Cost: O(1) a number, 5–30 ns; `shuffle` O(n). Period 2^128 - 1.
 * - Source: Blackman and Vigna (2021), Scrambled linear pseudorandom number generators; seeded by
 *   MurmurHash3's finaliser; Marsaglia and Bray (1964), polar method; Fisher–Yates.
 *
 * @example
 * const random = seededRandom('sample company')
 * const again = seededRandom('sample company')
 * random.below(6) === again.below(6) // → true
 * random.shuffle([1, 2, 3, 4]).length // → 4
 * random.fork('deals').uniform() === again.fork('deals').uniform() // → true
 */
export function seededRandom(seed: number | string): Random {
  if (typeof seed === 'number' && !Number.isFinite(seed)) {
    throw new RangeError(`seededRandom: seed ${seed} is not finite`)
  }
  const next32 = xoshiro128(seedState(String(seed)))
  const uniform = () => ((next32() >>> 5) * 67108864 + (next32() >>> 6)) / 9007199254740992
  const below = boundedInteger(next32)
  return {
    uniform,
    below,
    normal: polarNormal(uniform),
    exponential: (mean = 1) => {
      if (!(mean > 0)) throw new RangeError(`exponential: mean ${mean} is not positive`)
      return -mean * Math.log1p(-uniform())
    },
    shuffle: (items) => shuffleInPlace(items, below),
    pick: (items) => {
      if (items.length === 0) throw new RangeError('pick: nothing to pick from')
      return items[below(items.length)]
    },
    fork: (name) => seededRandom(`${seed}/${name}`),
  }
}

/** Four words of state from a text, each character stirred into all of them. */
function seedState(text: string): Uint32Array {
  const state = Uint32Array.of(0x9e3779b9, 0x243f6a88, 0xb7e15162, text.length)
  for (let round = 0; round < text.length + 4; round++) {
    const code = round < text.length ? text.charCodeAt(round) : 0
    for (let word = 0; word < 4; word++) {
      state[word] = stir(state[word] ^ (state[(word + 3) & 3] + Math.imul(code + 1, 0x9e3779b1)))
    }
  }
  if (state[0] === 0 && state[1] === 0 && state[2] === 0 && state[3] === 0) state[0] = 1
  return state
}

function stir(word: number): number {
  let h = word
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) + 0x6d2b79f5
}

function xoshiro128(state: Uint32Array): () => number {
  let a = state[0] | 0
  let b = state[1] | 0
  let c = state[2] | 0
  let d = state[3] | 0
  return () => {
    const sum = (a + d) | 0
    const result = (((sum << 7) | (sum >>> 25)) + a) | 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result >>> 0
  }
}

/** Whole numbers below n without bias: draws from the ragged end of 2^32 are thrown away. */
function boundedInteger(next32: () => number): (n: number) => number {
  return (n) => {
    if (!Number.isInteger(n) || n < 1 || n > TWO_32) {
      throw new RangeError(`below: ${n} is not a whole number from 1 to 2^32`)
    }
    const usable = TWO_32 - (TWO_32 % n)
    let draw = next32()
    while (draw >= usable) draw = next32()
    return draw % n
  }
}

function polarNormal(uniform: () => number): () => number {
  let spare = Number.NaN
  return () => {
    if (!Number.isNaN(spare)) {
      const kept = spare
      spare = Number.NaN
      return kept
    }
    let x = 0
    let y = 0
    let square = 0
    while (square === 0 || square >= 1) {
      x = 2 * uniform() - 1
      y = 2 * uniform() - 1
      square = x * x + y * y
    }
    const stretch = Math.sqrt((-2 * Math.log(square)) / square)
    spare = y * stretch
    return x * stretch
  }
}

function shuffleInPlace<T extends Shuffleable>(items: T, below: (n: number) => number): T {
  const list: { [index: number]: unknown } = items
  for (let i = items.length - 1; i > 0; i--) {
    const j = below(i + 1)
    const kept = list[i]
    list[i] = list[j]
    list[j] = kept
  }
  return items
}
