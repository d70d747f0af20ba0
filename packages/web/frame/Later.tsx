import { type ReactNode, useDeferredValue, useEffect } from 'react'

/** Whether a page was loaded by its address, and nothing was shown yet. Coming back is no loading. */
let isLoading = performance
  .getEntriesByType('navigation')
  .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'navigate')

/**
 * Comes after what stands above it, in slices, so that a slow machine shows the answer and stays quick
 * to the touch meanwhile. Only while the first page is loaded: who goes on, or comes back to a place
 * further down, has all of a page at once.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const due = useDeferredValue(true, !isLoading)
  useEffect(() => {
    if (due) isLoading = false
  }, [due])
  return due ? children : <div aria-busy="true" />
}
