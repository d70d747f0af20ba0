/** A text with so many signs at most; never half of one. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text
  let at = 0
  for (let signs = 0; signs < longest && at < text.length; signs++)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return text.slice(0, at)
}
