/** The first words of a sentence, for where it has no room: `Too few deals to say.` → `too few deals`. */
export function sayShortly(sentence: string): string {
  const first = sentence.split(/ to |[:.]/)[0] ?? ''
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}`
}
