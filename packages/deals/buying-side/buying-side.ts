/** Whether something that the deal needs is there. */
export const PREREQUISITE_STATES = ['met', 'missing', 'unknown'] as const
export type PrerequisiteState = (typeof PREREQUISITE_STATES)[number]

/** What an owner noted of a deal, as trends read it. */
export interface Noted {
  /** The store's number of the deal. */
  readonly opportunity: number
  readonly incumbent: string
  readonly otherSolutions: readonly string[]
  readonly prerequisites: readonly { readonly is: PrerequisiteState }[]
}

/** Nothing that is needed missing, something missing, or not known of something; null: none noted. */
export function prerequisitesNoted({ prerequisites }: Pick<Noted, 'prerequisites'>): string | null {
  if (prerequisites.length === 0) return null
  if (prerequisites.some(({ is }) => is === 'missing')) return 'Some missing'
  return prerequisites.every(({ is }) => is === 'met') ? 'All met' : 'Not all known'
}
