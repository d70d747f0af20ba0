import { sayNumber } from '../shared/say.ts'

const FEW = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A small count as a word, a larger one in figures: `four`, `1,204`. */
export function sayFew(count: number): string {
  return FEW[count - 1] ?? sayNumber(count)
}

/** A sentence with its first letter raised. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** `a`, `a and b`, `a, b and c`. */
export function sayList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
