import { useSearch } from '@tanstack/react-router'

/** Deals shown before one asks for the others. */
const SHOWN = 12

/**
 * A list that is short at first; whether all of it is shown stands in the address, so that coming
 * back from a deal finds it again.
 */
export function useShortened<T>(all: readonly T[]): {
  readonly shown: readonly T[]
  /** How many there are besides. */
  readonly more: number
} {
  const { deals } = useSearch({ from: '/trends/finding' })
  const shown = deals === 'all' ? all : all.slice(0, SHOWN)
  return { shown, more: all.length - shown.length }
}
