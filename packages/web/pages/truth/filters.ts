const STATES = ['live', 'longDated', 'stalled', 'buried'] as const
type State = (typeof STATES)[number]

/** Every open deal, as the address has it. */
export const ALL_OPEN = STATES.join(',')

/** What the page shows where the address names no states. */
const USUAL: State = 'buried'

const SORTS = ['score', 'amount', 'age', 'closeDate', 'name'] as const
export type Sort = (typeof SORTS)[number]

/** Which of the open deals the page shows; it stands in the address. */
export interface Filters {
  /** Parted by commas; absent: those that look lost. */
  states?: string | undefined
  stage?: string | undefined
  text?: string | undefined
  sort?: Sort | undefined
}

/** The filters of a day. */
export type Asked = Filters & { readonly asOf?: string | undefined }

/** Reads the filters from an address; what cannot be read, or is meant without being said, is left out. */
export function filtersOf(search: Record<string, unknown>): Filters {
  const { states, stage, text, sort } = search
  const named = typeof states === 'string' ? states.split(',') : []
  const known = STATES.filter((state) => named.includes(state)).join(',')
  const sorted = SORTS.find((each) => each === sort)
  // What is left out is said to be nothing: else the router keeps it as it was written.
  return {
    states: known !== '' && known !== USUAL ? known : undefined,
    stage: typeof stage === 'string' && stage !== '' ? stage : undefined,
    text: typeof text === 'string' && text !== '' ? text : undefined,
    sort: sorted && sorted !== 'score' ? sorted : undefined,
  }
}

/** Where the same deals are a file. */
export function exportHref(asked: Asked): string {
  return `/api/v1/truth.csv?${new URLSearchParams(given(asked))}`
}

/** What was asked for, without what was not; in one order, so that equal questions are one. */
export function given({ asOf, states = USUAL, stage, text, sort }: Asked) {
  return {
    ...(asOf && { asOf }),
    states,
    ...(stage && { stage }),
    ...(text && { text }),
    ...(sort && { sort }),
  }
}
