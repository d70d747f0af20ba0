import { refuse, type SegmentQuestion } from '@closed-learned/deals'

const LONGEST_SAID = 80

/** Refuses an attribute by which deals are not cut, with the reason where there is one. */
export function notSearched({ leftOut }: SegmentQuestion, attribute: string): never {
  const why = leftOut.find((left) => left.attribute === attribute)
  const name = attribute.length > LONGEST_SAID ? `${attribute.slice(0, LONGEST_SAID)}…` : attribute
  return refuse(
    'not-found',
    why
      ? `Deals are not cut by “${name}”: ${why.reason}.`
      : `Deals cannot be cut by “${name}” here.`,
    'Choose one of the attributes that the explorer offers.',
  )
}
