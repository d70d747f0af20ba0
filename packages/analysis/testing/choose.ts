/** n! / (k! (n - k)!), exactly; 0 if there is no such choice. */
export function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n
  let result = 1n
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i)
  return result
}

/** a / b of large whole numbers, to 15 digits also if it is very small. */
export function quotient(a: bigint, b: bigint): number {
  if (a === 0n) return 0
  const shift = Math.max(0, b.toString().length - a.toString().length + 17)
  return Number((a * 10n ** BigInt(shift)) / b) / 10 ** shift
}
