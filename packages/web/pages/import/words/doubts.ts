/** What the command line says of its mapping file; the page has fields instead. */
const BY_MAPPING = / ?A mapping can say it\b.*$/

/** Doubts about a look: where one points to the mapping file, a field above says it. */
export function doubtsOfLook(doubts: readonly string[]): string[] {
  return doubts.map((doubt) => doubt.replace(BY_MAPPING, ' It can be said above.'))
}

/** Doubts about what is in. */
export function doubtsOfDone(doubts: readonly string[]): string[] {
  return doubts.map((doubt) => doubt.replace(BY_MAPPING, ''))
}
