import { sayFew } from '../overview/say-few.ts'
import { FEWEST_DEALS, FEWEST_OWNERS } from '../publication/floor.ts'
import { sayCount } from '../shared/say.ts'
import type { Lesson } from './lesson.ts'

/** What a lesson rests on: a count from five losses of three people on, else few. */
export function sayRestsOn({ losses, people }: Lesson['restsOn']): string {
  if (losses < FEWEST_DEALS || people < FEWEST_OWNERS) return 'It rests on few losses so far.'
  return `It rests on ${sayCount(losses, 'loss', 'losses')} of at least ${FEWEST_OWNERS} people.`
}

/** `Tried five times: it held in four.` */
export function sayTried({ held, didNot }: Lesson['tried']): string {
  const all = held + didNot
  if (all === 0) return 'Nobody has told yet how it went.'
  if (all === 1) return held === 1 ? 'Tried once, and it held.' : 'Tried once, and it did not hold.'
  return `Tried ${sayFew(all)} times: it held in ${held === all ? 'all' : held === 0 ? 'none' : sayFew(held)}.`
}
