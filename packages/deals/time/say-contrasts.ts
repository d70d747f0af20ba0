import { sayDays, sayNumber } from '../shared/say.ts'
import type { Contrast } from './contrast.ts'
import { sayFine } from './say-fine.ts'

/** The headline of a cut by one attribute: which value surely loses at another pace, if any. */
export function sayContrasts(attribute: string, contrasts: readonly Contrast[]): string {
  const name = sayAttribute(attribute)
  if (contrasts.length === 0)
    return `Not enough to tell whether the time to lose differs by ${name}.`
  const slower = contrasts.filter(({ interval }) => interval[0] > 0)
  const quicker = contrasts.filter(({ interval }) => interval[1] < 0)
  const most = furthest(slower) ?? furthest(quicker)
  if (!most) return `No value of ${name} loses at a different pace, as far as can be told.`
  const [low, high] = most.interval.map(Math.abs).sort((a, b) => a - b)
  const pace = slower.includes(most) ? 'takes longer' : 'is quicker'
  const more = slower.includes(most) ? 'longer' : 'sooner'
  return (
    `Losing ${pace} where ${name} is ${sayValue(most.value)}: ${sayDays(most.own)} against ` +
    `${sayNumber(most.rest)} in the rest (${sayFine(low ?? 0)}–${sayFine(high ?? 0)} days ${more}).`
  )
}

function furthest(contrasts: readonly Contrast[]): Contrast | undefined {
  const apart = ({ own, rest }: Contrast) => Math.abs(own - rest)
  return contrasts.toSorted((a, b) => apart(b) - apart(a))[0]
}

/** A column's name as words: `Size_Band__c` → `Size Band`, `LeadSource` → `Lead Source`. */
export function sayAttribute(name: string): string {
  return name
    .replace(/__c$/i, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/_+/g, ' ')
    .trim()
}

function sayValue(value: string): string {
  return /^(true|false)$/i.test(value) ? value.toLowerCase() : value
}
