import type { Automation } from '@closed-learned/deals'
import { MOST_LINES } from '../read/limits.ts'

const LONGEST = 300

/** Signs and numbers before the items of a list; a number that is part of a name stays. */
const ITEM = /^\s*(?:[-*•·]|\d{1,3}[.)])\s+/u

/** Lines that somebody copied, a name or a sentence each. */
export function readLines(text: string, where: string): Automation[] {
  return text
    .split(/\r?\n/, MOST_LINES)
    .map((line) => line.replace(ITEM, '').trim())
    .filter((line) => /\p{L}/u.test(line))
    .map((line) => ({
      kind: 'named',
      name: line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line,
      where,
      isOn: true,
      text: line,
    }))
}
