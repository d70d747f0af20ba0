// Coefficients of algorithm AS 241, PPND16, lowest power first: near the middle, further out, far out.
const MIDDLE = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
]
const MIDDLE_BELOW = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852546,
]
const OUTER = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
]
const OUTER_BELOW = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
  0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
]
const FAR = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
  0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
]
const FAR_BELOW = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
]

/**
 * **Normal quantile** (inverse of the standard normal distribution function): how many standard
 * deviations from the mean a given share of a normal population lies below.
 *
 * - In: `probability` from 0 to 1.
 * - Out: a number of standard deviations; -Infinity at 0, Infinity at 1.
 * - Errors: RangeError if the probability is not in [0, 1].
 * - Cost: O(1). Relative error about 1e-16.
 * - Source: Wichura (1988), Algorithm AS 241, PPND16; R's `qnorm`.
 *
 * @example
 * normalQuantile(0.975) // → 1.96
 * normalQuantile(0.5) // → 0
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`normalQuantile: probability ${probability} is not between 0 and 1`)
  }
  const fromMiddle = probability - 0.5
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * ratio(MIDDLE, MIDDLE_BELOW, 0.180625 - fromMiddle * fromMiddle)
  }
  const tail = Math.min(probability, 1 - probability)
  if (tail === 0) return fromMiddle < 0 ? -Infinity : Infinity
  const r = Math.sqrt(-Math.log(tail))
  const size = r <= 5 ? ratio(OUTER, OUTER_BELOW, r - 1.6) : ratio(FAR, FAR_BELOW, r - 5)
  return fromMiddle < 0 ? -size : size
}

function ratio(above: readonly number[], below: readonly number[], x: number): number {
  let a = 0
  let b = 0
  for (let i = above.length - 1; i >= 0; i--) {
    a = a * x + above[i]
    b = b * x + below[i]
  }
  return a / b
}
