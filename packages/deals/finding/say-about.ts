import { sayNumber } from '../shared/say.ts'

/** A number that is known roughly only, to two figures: `about 1,800`. */
export function sayAbout(value: number): string {
  return `about ${sayNumber(Number(value.toPrecision(2)))}`
}
