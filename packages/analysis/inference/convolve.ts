/** Distribution of the sum of two independent counts from 0, of which each column gives the chances. */
export function convolve(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const result = new Float64Array(a.length + b.length - 1)
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) result[i + j] += a[i] * b[j]
  }
  return result
}
