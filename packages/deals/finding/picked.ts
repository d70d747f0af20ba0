type Column = Uint8Array | Uint16Array | Int16Array | Int32Array | Uint32Array | Float64Array

/** Writes the entries of a column at some positions, in their order, into another column. */
export function pickInto<T extends Column>(from: Column, at: Uint32Array, into: T): T {
  for (let n = 0; n < at.length; n++) into[n] = from[at[n] ?? 0] ?? 0
  return into
}

/** 0 … length − 1. */
export function positions(length: number): Uint32Array {
  const all = new Uint32Array(length)
  for (let n = 0; n < length; n++) all[n] = n
  return all
}
