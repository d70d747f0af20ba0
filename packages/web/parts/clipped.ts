import { sayCount } from '@closed-learned/deals'

/** A text with so many signs at most; never half of one. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text
  let at = 0
  for (let signs = 0; signs < longest && at < text.length; signs++)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return text.slice(0, at)
}

/** What was cut off a text that was typed or pasted, in words; empty where all of it fits. */
export function sayClipped(text: string, longest: number): string {
  const over = text.length <= longest ? 0 : [...text].length - longest
  if (over <= 0) return ''
  const most = longest.toLocaleString('en')
  return `Room for ${most} characters: the last ${sayCount(over, 'character', 'characters')} stayed out.`
}
