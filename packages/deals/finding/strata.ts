/** Owner by quarter of closing as one dense code; deals without an owner share one stratum a quarter. */
export function strataOf(owner: Int32Array, quarter: Int16Array, quarters: number): Int32Array {
  const width = quarters + 1
  let owners = 1
  for (let n = 0; n < owner.length; n++) owners = Math.max(owners, (owner[n] ?? -1) + 2)
  /** By owner and quarter: its stratum + 1. */
  const known = new Int32Array(owners * width)
  const strata = new Int32Array(owner.length)
  let count = 0
  for (let n = 0; n < owner.length; n++) {
    const pair = ((owner[n] ?? -1) + 1) * width + (quarter[n] ?? -1) + 1
    if (known[pair] === 0) known[pair] = ++count
    strata[n] = (known[pair] ?? 0) - 1
  }
  return strata
}
