import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef } from 'react'

type List = Virtualizer<Window, HTMLLIElement>

/** So long after the last change one has arrived, in milliseconds. */
const SETTLED = 1000

/**
 * Home and End lead to the very ends of a page. The rows that are measured on the way, or that come
 * only there, change how far it is; a correction on the way would end it.
 */
export function useEnds(list: List, height: number): void {
  const goal = useRef<'Home' | 'End' | null>(null)
  useEffect(() => {
    const set = (to: typeof goal.current) => {
      goal.current = to
      list.shouldAdjustScrollPositionOnItemSizeChange = to === null ? undefined : () => false
    }
    const press = (event: KeyboardEvent) => {
      const { key } = event
      set((key === 'Home' || key === 'End') && isOfPage(event) ? key : null)
    }
    const leave = () => set(null)
    window.addEventListener('keydown', press)
    for (const act of OTHER_WAYS) window.addEventListener(act, leave, { passive: true })
    return () => {
      window.removeEventListener('keydown', press)
      for (const act of OTHER_WAYS) window.removeEventListener(act, leave)
    }
  }, [list])
  const moving = list.isScrolling
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that grew has its end elsewhere
  useLayoutEffect(() => {
    if (moving || goal.current === null) return
    const top = goal.current === 'End' ? document.documentElement.scrollHeight : 0
    window.scrollTo({ top, behavior: 'instant' })
    const timer = setTimeout(() => {
      goal.current = null
      list.shouldAdjustScrollPositionOnItemSizeChange = undefined
    }, SETTLED)
    return () => clearTimeout(timer)
  }, [list, moving, height])
}

const OTHER_WAYS = ['wheel', 'pointerdown', 'touchstart'] as const

/** Not in a field or a sheet, where the keys have a meaning of their own. */
function isOfPage({ target, defaultPrevented }: KeyboardEvent): boolean {
  const own = target instanceof Element && target.closest('input, select, textarea, dialog')
  return !own && !defaultPrevented
}
