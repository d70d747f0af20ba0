/** What the address of the playbook says: a lesson from which something is made. */
export interface PlaybookAsked {
  readonly lesson?: string | undefined
}

/** Reads an address; what cannot be read is named all the same, so that the router drops it. */
export const playbookAskedOf = ({ lesson }: Record<string, unknown>): PlaybookAsked => ({
  lesson: typeof lesson === 'string' && lesson !== '' ? lesson : undefined,
})
