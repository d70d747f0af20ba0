const ASCII = /^[ -~]*$/

/** Letters that are no letter with an accent, and how they are written without them. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

/** A text without case, accents and outer spaces, as texts are compared when one is looked for. */
export function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().trim()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æðđıłøœßþ]/g, (letter) => LETTERS[letter] ?? letter)
    .trim()
}
