/** What the command line says of its mapping file is a field here. */
const BY_MAPPING = / ?A mapping can say it\b.*$/

/** Doubts as the page says them: where one points to the mapping file, the page has a field for it. */
export function doubtsOnPage(doubts: readonly string[]): string[] {
  return doubts.map((doubt) => doubt.replace(BY_MAPPING, ' It can be said above.'))
}
