const SMALL = 1024
const DIGIT_BITS = 11
const BUCKETS = 1 << DIGIT_BITS

/**
 * **Order of a column** (stable index sort): where each row would stand if the column were sorted,
 * so that many columns can be read in the order of one.
 *
 * - In: `keys`, n numbers of any unit. -0 and 0 are equal; NaN goes last.
 * - Out: `Uint32Array` of n row numbers, smallest key first, rows of equal key in their old order.
 * - Errors: none. An empty column gives an empty order.
 * - Cost: O(n): radix sort on the bits of the doubles, passes over bits that do not differ are
 *   skipped (whole days need two or three of six); below 1,024 rows a comparison sort.
 * - Source: Knuth, The Art of Computer Programming 3, 5.2.5 (distribution sorting).
 *
 * @example
 * sortIndices([30, 10, 20, 10]) // → [1, 3, 2, 0]
 */
export function sortIndices(keys: ArrayLike<number>): Uint32Array {
  return keys.length < SMALL ? sortByComparison(keys) : sortByDigits(keys)
}

function sortByComparison(keys: ArrayLike<number>): Uint32Array {
  const order = Uint32Array.from({ length: keys.length }, (_, i) => i)
  return order.sort((a, b) => compare(keys[a], keys[b]) || a - b)
}

function compare(a: number, b: number): number {
  if (a < b) return -1
  if (a > b) return 1
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
}

function sortByDigits(keys: ArrayLike<number>): Uint32Array {
  const n = keys.length
  const [low, high] = sortableBits(keys)
  let order = Uint32Array.from({ length: n }, (_, i) => i)
  let spare = new Uint32Array(n)
  for (const half of [low, high]) {
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
      if (!scatter(half, shift, order, spare)) continue
      const sorted = spare
      spare = order
      order = sorted
    }
  }
  return order
}

/** The doubles as two halves of an unsigned integer that sorts as the numbers do. */
function sortableBits(keys: ArrayLike<number>): [low: Uint32Array, high: Uint32Array] {
  const n = keys.length
  const double = new Float64Array(1)
  const word = new Uint32Array(double.buffer)
  double[0] = 1
  const highWord = word[1] !== 0 ? 1 : 0 // which half holds the sign depends on the machine
  const low = new Uint32Array(n)
  const high = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    const key = keys[i]
    double[0] = key + 0 // -0 becomes 0
    const negative = word[highWord] >>> 31 === 1
    low[i] = negative ? ~word[1 - highWord] : word[1 - highWord]
    high[i] = negative ? ~word[highWord] : word[highWord] | 0x80000000
    if (Number.isNaN(key)) low[i] = high[i] = 0xffffffff
  }
  return [low, high]
}

/** One stable counting pass from `from` to `to`; false, and nothing moved, if all digits are equal. */
function scatter(bits: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): boolean {
  const n = from.length
  const start = new Uint32Array(BUCKETS + 1)
  for (let i = 0; i < n; i++) start[((bits[i] >>> shift) & (BUCKETS - 1)) + 1]++
  if (start[((bits[0] >>> shift) & (BUCKETS - 1)) + 1] === n) return false
  for (let b = 0; b < BUCKETS; b++) start[b + 1] += start[b]
  for (let i = 0; i < n; i++) {
    const row = from[i]
    to[start[(bits[row] >>> shift) & (BUCKETS - 1)]++] = row
  }
  return true
}
