/** The same result at every asking, while the thing that it was made of is at hand. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { readonly result: T }>()
  return (of) => {
    const known = made.get(of) ?? { result: make(of) }
    made.set(of, known)
    return known.result
  }
}
