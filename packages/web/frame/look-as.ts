/** Looks at the sample as one of its people, or at everything; the page is read anew as a whole. */
export function lookAs(member: string | null): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the other way to write one is not in every browser
  document.cookie =
    member === null
      ? 'look-as=; path=/; SameSite=Strict; max-age=0'
      : `look-as=${member}; path=/; SameSite=Strict`
  window.location.assign('/')
}
