import type { HeadsUpTold } from '@closed-learned/deals'
import { type RefObject, useEffect, useRef } from 'react'
import { api, done } from '../../../api.ts'

/** So long it takes to see that something stands there, in milliseconds. */
const A_LOOK = 1_000
const STEPS = [0, 0.25, 0.5, 0.75, 1]

/** Notes once that a heads-up was before the eyes of whoever looks: half of it, for a moment. */
export function useSeen(
  deal: string,
  { lesson, shownOn }: HeadsUpTold,
): RefObject<HTMLDivElement | null> {
  const here = useRef<HTMLDivElement>(null)
  const isNew = shownOn === null
  useEffect(() => {
    const element = here.current
    if (element === null || !isNew) return
    let looking: ReturnType<typeof setTimeout> | undefined
    const note = () => {
      watching.disconnect()
      // Where it could not be noted it is noted the next time that it is looked at.
      done(api.POST('/heads-ups/seen', { body: { deal, lessons: [lesson] } })).catch(() => null)
    }
    const watching = new IntersectionObserver(
      (entries) => {
        const isSeen = entries.some(isInView)
        if (!isSeen) clearTimeout(looking)
        looking = isSeen ? (looking ?? setTimeout(note, A_LOOK)) : undefined
      },
      { threshold: STEPS },
    )
    watching.observe(element)
    return () => {
      watching.disconnect()
      clearTimeout(looking)
    }
  }, [deal, lesson, isNew])
  return here
}

/** Half of it, or as much as fills half of the window. */
function isInView({
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry): boolean {
  const window = rootBounds?.height ?? Number.POSITIVE_INFINITY
  return intersectionRatio >= 0.5 || intersectionRect.height >= window / 2
}
