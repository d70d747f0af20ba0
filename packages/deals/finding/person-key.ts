/**
 * A person's name as it is compared: `Beam, Jim`, `jim.beam@acme.com` and `Jim Béam` are one. Null for
 * what is too short to tell, as `3`.
 */
export function personKey(name: string): string | null {
  const words = nameWords(name)
  if (words.length === 0 || words.every((word) => /^\d{1,5}$/.test(word))) return null
  return words.toSorted().join(' ')
}

/** The words of a name in small letters, without accents; of a mail address what stands before the @. */
export function nameWords(name: string): string[] {
  return name
    .trim()
    .replace(/^(\S+)@\S+$/, '$1')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
