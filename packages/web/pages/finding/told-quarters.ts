import type { FindingPage } from '@closed-learned/deals'

type Quarters = FindingPage['quarters']

/** The quarters from the first to the last of which something can be said here. */
export function toldQuarters(quarters: Quarters): Quarters {
  const isTold = ({ here }: Quarters[number]) => here.value !== null
  return quarters.slice(quarters.findIndex(isTold), quarters.findLastIndex(isTold) + 1)
}
