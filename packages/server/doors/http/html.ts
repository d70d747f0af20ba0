/** A text as it stands in a page, between tags or within the quotes of an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** The same, with what stands between backticks as code. */
export function escapedWithCode(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>')
}
