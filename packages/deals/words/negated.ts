import type { Token } from './token.ts'

const NEGATIONS = new Set(
  'not never nobody no none without neither nor hardly avoid avoids avoiding instead rather stop nothing unless whether'.split(
    ' ',
  ),
)
const TRANSPARENT = new Set(
  `a an the that it is was be been really any anybody anyone somebody someone think thinking thought say says saying mean feel because as if
  of than asking ask asks to are were we all actually think saying about there here 's writing write call calling called blaming
  whose who did do by do i you one necessarily entirely words like such word "`.split(/\s+/),
)
const DISBELIEF = new Set('understand believe see get'.split(' '))

/** Whether what begins here is said not to be so, or only named. */
export function isNegated(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 7; back--) {
    const word = tokens[back]?.word ?? ''
    if (
      DISBELIEF.has(word) &&
      !(tokens[back - 1]?.word === 'not' && tokens[back - 2]?.word === 'do')
    )
      return false
    if (word === 'understand') return false
    if (NEGATIONS.has(word)) return true
    if (!TRANSPARENT.has(word) && !DISBELIEF.has(word)) return false
  }
  return false
}
