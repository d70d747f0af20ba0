/** Solves A x = b for a factored A. */
export interface Cholesky {
  /** Logarithm of the determinant of A. */
  readonly logDeterminant: number
  solve(b: Float64Array): Float64Array
}

/**
 * Factors a symmetric positive definite A of k × k, row by row in one column, of which the lower
 * triangle is read: A = L Lᵀ in O(k³). If a pivot falls to `tolerance` times its diagonal, its row is a
 * combination of those before it, and the number of that row is the answer.
 */
export function cholesky(a: Float64Array, k: number, tolerance: number): Cholesky | number {
  const lower = a.slice()
  for (let j = 0; j < k; j++) {
    for (let i = j; i < k; i++) {
      let sum = a[i * k + j]
      for (let c = 0; c < j; c++) sum -= lower[i * k + c] * lower[j * k + c]
      if (i > j) lower[i * k + j] = sum / lower[j * k + j]
      else if (sum > tolerance * a[j * k + j]) lower[j * k + j] = Math.sqrt(sum)
      else return j
    }
  }
  let logDeterminant = 0
  for (let j = 0; j < k; j++) logDeterminant += 2 * Math.log(lower[j * k + j])
  return { logDeterminant, solve: (b) => backward(lower, forward(lower, b)) }
}

function forward(lower: Float64Array, b: Float64Array): Float64Array {
  const k = b.length
  const x = b.slice()
  for (let i = 0; i < k; i++) {
    for (let c = 0; c < i; c++) x[i] -= lower[i * k + c] * x[c]
    x[i] /= lower[i * k + i]
  }
  return x
}

function backward(lower: Float64Array, b: Float64Array): Float64Array {
  const k = b.length
  const x = b.slice()
  for (let i = k - 1; i >= 0; i--) {
    for (let r = i + 1; r < k; r++) x[i] -= lower[r * k + i] * x[r]
    x[i] /= lower[i * k + i]
  }
  return x
}
