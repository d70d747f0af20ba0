/** A number stays with its sign or unit where a line breaks. */
export function whole(text: string): string {
  return text.replace(/(\d) (%|M|bn|tn)(?![\w])/g, '$1\u00a0$2')
}
