import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in whole pixels, kept up to date as it changes; 0 before it is known. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
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

/**
 * Gives its children the width that they have, so that a chart draws text at its true size. They are
 * drawn once it is known, which is before anything is shown.
 */
export function Sized({ children }: { readonly children: (width: number) => ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useWidth(ref)
  return (
    <div ref={ref} style={{ minWidth: 0, width: '100%' }}>
      {width > 0 && children(width)}
    </div>
  )
}
