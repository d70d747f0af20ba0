const MOST_STEPS = 4e7

/**
 * How often the ranks of the first n would sum to at most, and at least, what they do, if every choice
 * of n ranks were equally likely; null if counting them takes too long. `doubled` are twice the midranks.
 */
export function rankSumTails(
  doubled: Float64Array,
  n: number,
): { readonly atMost: number; readonly atLeast: number } | null {
  const smallerFirst = n <= doubled.length - n
  const ranks = inSteps(doubled)
  const chosen = smallerFirst ? ranks.subarray(0, n) : ranks.subarray(n)
  const ascending = ranks.slice().sort()
  const most = sumOf(ascending.subarray(ranks.length - chosen.length))
  if (ranks.length * chosen.length * (most + 1) > MOST_STEPS) return null
  const ways = waysToSum(ascending, chosen.length, most)
  const sum = sumOf(chosen)
  const all = sumOf(ways)
  const atMost = sumOf(ways.subarray(0, sum + 1)) / all
  const atLeast = sumOf(ways.subarray(sum)) / all
  return smallerFirst ? { atMost, atLeast } : { atMost: atLeast, atLeast: atMost }
}

/** Ranks as small whole numbers from 0, in the same proportions. */
function inSteps(doubled: Float64Array): Float64Array {
  const least = doubled.reduce((a, b) => Math.min(a, b))
  const step = doubled.reduce((divisor, rank) => commonDivisor(rank - least, divisor), 0) || 1
  return doubled.map((rank) => (rank - least) / step)
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}

/** For each sum the number of ways to choose `count` of the ranks that give it. */
function waysToSum(ranks: Float64Array, count: number, most: number): Float64Array {
  const width = most + 1
  const ways = new Float64Array((count + 1) * width) // a row for each number of ranks chosen so far
  ways[0] = 1
  let reached = 0
  ranks.forEach((rank, i) => {
    reached = Math.min(most, reached + rank)
    for (let chosen = Math.min(count, i + 1); chosen >= 1; chosen--) {
      const row = chosen * width
      const before = row - width - rank
      for (let sum = rank; sum <= reached; sum++) ways[row + sum] += ways[before + sum]
    }
  })
  return ways.subarray(count * width)
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}
