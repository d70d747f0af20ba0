import type { CauseGiven } from './debrief-form.ts'

/** How well a cause stands: as an opinion, or with the buyer's word and something that shows it. */
export interface CauseStanding {
  readonly isOpinion: boolean
  /** Why it is one, in a few words; what shows it where it is none. */
  readonly standing: string
}

/**
 * How a cause is told. One that only the seller's side gave, or that nothing shows, is an opinion.
 * `others`: causes of the other accounts that the reader may read; the buyer's word in one of them
 * counts for all that name the same cause.
 */
export function causeTold(given: CauseGiven, others: readonly CauseGiven[] = []): CauseStanding {
  const same = [given, ...others.filter(({ cause }) => cause === given.cause)]
  const byBuyer = same.filter(({ from }) => from === 'buyer')
  if (given.cause === 'unknown') return { isOpinion: false, standing: 'An answer too.' }
  if (byBuyer.length === 0)
    return {
      isOpinion: true,
      standing: 'An opinion: so far only the selling side has said it.',
    }
  const shown = same.find(isShown)
  return shown === undefined
    ? { isOpinion: true, standing: 'An opinion: nothing that shows it was named.' }
    : { isOpinion: false, standing: SHOWN[shown.evidence?.kind ?? 'moment'] }
}

function isShown({ evidence }: CauseGiven): boolean {
  return evidence !== null && (evidence.kind === 'moment' || evidence.text.trim() !== '')
}

const SHOWN = {
  moment: 'The buyer said it, and a moment on the timeline shows it.',
  document: 'The buyer said it, and a document shows it.',
  quote: 'In the buyer’s own words.',
} as const
