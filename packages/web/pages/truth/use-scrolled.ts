import {
  defaultRangeExtractor,
  measureElement,
  type Range,
  useWindowVirtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual'
import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react'
import { useEnds } from './use-ends.ts'

/** Heights of rows that were drawn, by list and width of the screen: going back finds them again. */
const MEASURED = new Map<string, VirtualItem[]>()

/** Rows drawn beyond the screen on either side. */
const BEYOND = 5

/** What is drawn of a long list that scrolls with the page; `named` tells it from other lists. */
export function useScrolled(list: RefObject<HTMLElement | null>, count: number, named: string) {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect()
    if (box) setTop(Math.round(box.top + window.scrollY))
  }, [list])
  // The row that has the keyboard, or had it last; -1: none. Told at once, before the next key.
  const [focused, setFocused] = useState(-1)
  const virtual = useList(count, top, `${window.innerWidth} ${named}`, focused)
  const items = virtual.getVirtualItems()
  const height = virtual.getTotalSize()
  useEnds(virtual, height)
  return {
    items: items.map(({ index, start }) => ({ index, start: start - top })),
    height,
    measure: virtual.measureElement,
    moving: virtual.isScrolling,
    onFocus: (event: FocusEvent) => {
      const row = event.target.closest<HTMLElement>('[data-index]')
      setFocused(Number(row?.dataset.index ?? -1))
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) setFocused(-1)
    },
  }
}

function useList(count: number, top: number, name: string, focused: number) {
  // The row that has the keyboard stays, however far one scrolls, and so do those beside it: the
  // next key goes on from there.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const kept = focused < 0 ? [] : [-1, 0, 1].map((by) => focused + by)
      const inside = kept.filter((row) => row >= 0 && row < range.count)
      return [...new Set([...defaultRangeExtractor(range), ...inside])].sort((a, b) => a - b)
    },
    [focused],
  )
  const [guess] = useState(() => (window.innerWidth <= 980 ? 200 : 96))
  const virtual = useWindowVirtualizer<HTMLLIElement>({
    count,
    estimateSize: () => guess,
    // Hidden rows (on paper) have no height; taken as that, ever more of them would be drawn.
    measureElement: (...row) => measureElement(...row) || guess,
    overscan: BEYOND,
    scrollMargin: top,
    // What is on the screen is drawn at once, not only after the list was put in its place.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor,
    initialMeasurementsCache: MEASURED.get(name) ?? [],
  })
  useEffect(() => {
    return () => {
      MEASURED.set(name, virtual.takeSnapshot())
    }
  }, [name, virtual])
  return virtual
}
