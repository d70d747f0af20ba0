import { type DeterrentKind, KIND_WORDS } from './kinds.ts'

/** What a kind is called where so many of it stand below each other: `Alerts to leaders`. */
export function sayDeterrentKind(kind: DeterrentKind, count: number): string {
  const words = KIND_WORDS[kind][count === 1 ? 'one' : 'many']
  return words.charAt(0).toUpperCase() + words.slice(1)
}
