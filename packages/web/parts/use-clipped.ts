import { useState } from 'react'
import { clipped, sayClipped } from './clipped.ts'

/** Takes what fits of what is typed or pasted; gives how to take it, and what was cut off in words. */
export function useClipped(
  longest: number,
  onChange: (text: string) => void,
): readonly [(text: string) => void, string] {
  const [cut, setCut] = useState('')
  const take = (text: string) => {
    setCut(sayClipped(text, longest))
    onChange(clipped(text, longest))
  }
  return [take, cut]
}
