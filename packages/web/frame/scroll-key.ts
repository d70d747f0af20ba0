import type { ParsedLocation } from '@tanstack/react-router'
import { useLayoutEffect } from 'react'

let between = 0

/** For what stands between two pages: how far it is scrolled says nothing about either. */
export function useBetweenPages(): void {
  useLayoutEffect(() => {
    between++
    return () => {
      between--
    }
  }, [])
}

/**
 * Under which the place is kept that a page is scrolled to. Going back before the next page came
 * finds the one before where it was left, not where the few lines between them ended.
 */
export function scrollKey({ state, href }: ParsedLocation): string {
  return between > 0 ? 'between pages' : (state.__TSR_key ?? href)
}
