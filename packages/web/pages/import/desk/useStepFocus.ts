import { type RefObject, useEffect, useRef } from 'react'
import type { Phase } from '../draft.ts'

/**
 * At every step the keyboard begins at its headline, unless somebody went elsewhere meanwhile. What
 * was focused before is gone with the step before.
 */
export function useStepFocus(phase: Phase): RefObject<HTMLDivElement | null> {
  const top = useRef<HTMLDivElement>(null)
  const before = useRef(phase)
  useEffect(() => {
    if (before.current === phase) return
    before.current = phase
    const { activeElement, body } = document
    if (activeElement !== null && activeElement !== body && activeElement !== top.current) return
    top.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [phase])
  return top
}
