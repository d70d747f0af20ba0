import type { FilingKind } from '@closed-learned/deals'

interface About {
  readonly opportunity: { readonly id: string }
}

/** Said of a deal, they answer whether to stop or to go on. */
const ANSWERS: readonly FilingKind[] = ['letGo', 'lives', 'goOn']

/** Whether a deal was spoken about by its owner, and no flag that waits asks about it again. */
export function isAnswered(
  id: string,
  filings: readonly (About & { readonly said: { readonly kind: FilingKind } })[],
  flags: readonly About[],
): boolean {
  const isAbout = ({ opportunity }: About) => opportunity.id === id
  const isSaid = filings.some((one) => isAbout(one) && ANSWERS.includes(one.said.kind))
  return isSaid && !flags.some(isAbout)
}
