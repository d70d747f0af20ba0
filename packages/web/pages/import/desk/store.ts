/** A value that lives beside the page, so that going to another page and back does not end it. */
export interface Store<T> {
  readonly get: () => T
  readonly set: (value: T) => void
  /** As `useSyncExternalStore` wants it. */
  readonly subscribe: (listener: () => void) => () => void
}

export function storeOf<T>(first: T): Store<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
