import { sayNumber } from '@closed-learned/deals'

/** What can be counted with, and what is meanwhile; null: nothing. */
export function sayRange([least, most]: readonly [number, number], value: number | null): string {
  const meanwhile = value === null ? 'it is left out' : `${sayPlain(value)} is counted with`
  return `From ${sayPlain(least)} to ${sayPlain(most)}; until then ${meanwhile}.`
}

const sayPlain = (value: number) => (Number.isInteger(value) ? sayNumber(value) : String(value))
