import type { PreparedAttribute } from './prepare-rows.ts'

/** Some attributes as one column: its code tells the code of each. */
export interface Bundle {
  /** Positions of the attributes, and what one step of each is worth in the code. */
  readonly attributes: readonly number[]
  readonly strides: readonly number[]
  readonly size: number
}

/** Codes of a bundle that is made of several attributes. */
const MOST_CODES = 32

/**
 * Attributes in bundles: a table of three bundles holds the table of any three of their attributes,
 * so that few tables over the rows give all of them. First fit, the largest first.
 */
export function bundlesOf(attributes: readonly PreparedAttribute[]): Bundle[] {
  const bins: { attributes: number[]; strides: number[]; size: number }[] = []
  const bySize = [...attributes.keys()].sort(
    (a, b) => attributes[b].size - attributes[a].size || a - b,
  )
  for (const attribute of bySize) {
    const { size } = attributes[attribute]
    const fits = bins.find((bin) => bin.size * size <= MOST_CODES)
    if (fits) {
      fits.attributes.push(attribute)
      fits.strides.push(fits.size)
      fits.size *= size
    } else bins.push({ attributes: [attribute], strides: [1], size })
  }
  return bins
}

/** The codes of a bundle's rows, written into a column of one byte a row. */
export function writeCodes(
  bundle: Bundle,
  attributes: readonly PreparedAttribute[],
  column: Uint8Array,
): void {
  bundle.attributes.forEach((attribute, at) => {
    const { codes } = attributes[attribute]
    const stride = bundle.strides[at]
    for (let r = 0; r < codes.length; r++) column[r] += codes[r] * stride
  })
}
