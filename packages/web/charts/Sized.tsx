import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Width before a container was measured, and where nothing can be measured. */
const UNMEASURED = 640

/** The width of an element in whole pixels, kept up to date as it changes. */
export function useWidth(ref: RefObject<HTMLElement | null>, fallback = UNMEASURED): number {
  const [width, setWidth] = useState(fallback)
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

/** Gives its children the width that they have, so that a chart draws text at its true size. */
export function Sized({ children }: { readonly children: (width: number) => ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useWidth(ref)
  return (
    <div ref={ref} style={{ minWidth: 0, width: '100%' }}>
      {children(width)}
    </div>
  )
}
