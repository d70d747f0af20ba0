import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * The width of an element in whole pixels, kept up to date as it changes; before it is known, what is
 * expected.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, expected = 0): number {
  const [width, setWidth] = useState(expected)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const now = Math.floor(element.getBoundingClientRect().width)
      if (now > 0) setWidth(now)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}

interface SizedProps {
  readonly children: (width: number) => ReactNode
  /** Saves drawing it all at once, and anew, where it is right. */
  readonly expected?: number
}

/**
 * Gives its children the width that they have, so that a chart draws text at its true size. They are
 * drawn once it is known or expected, which is before anything is shown.
 */
export function Sized({ children, expected = 0 }: SizedProps) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useWidth(ref, expected)
  return (
    <div ref={ref} style={{ minWidth: 0, width: '100%' }}>
      {width > 0 && children(width)}
    </div>
  )
}
