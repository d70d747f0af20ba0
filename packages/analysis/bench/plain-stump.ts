/** The best single split as a textbook has it: sort the rows by each column, walk along them. */
export function plainStump(columns: readonly Float64Array[], outcome: Uint8Array) {
  let best = { column: -1, cut: 0, gain: 0 }
  const n = outcome.length
  const all = outcome.reduce((sum, o) => sum + o, 0)
  for (const [column, values] of columns.entries()) {
    const order = Uint32Array.from(values, (_, row) => row).sort((a, b) => values[a] - values[b])
    let left = 0
    for (let i = 0; i + 1 < n; i++) {
      left += outcome[order[i]]
      if (values[order[i]] === values[order[i + 1]]) continue
      const gain = left ** 2 / (i + 1) + (all - left) ** 2 / (n - i - 1) - all ** 2 / n
      if (gain > best.gain) best = { column, cut: values[order[i]], gain }
    }
  }
  return best
}
