import { sayWhen } from './say-when.ts'

/** Who has read something by now, and when first. */
export function sayReaders(
  readBy: readonly { readonly who: string; readonly at: string }[],
): string {
  if (readBy.length === 0) return 'Nobody else has read it yet.'
  return `Read by ${readBy.map(({ who, at }) => `${who} (${sayWhen(at)})`).join(' and ')}.`
}
