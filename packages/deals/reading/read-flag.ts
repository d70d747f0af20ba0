const YES = new Set([
  'true',
  '1',
  'yes',
  'y',
  't',
  'x',
  'ja',
  'oui',
  'si',
  'sí',
  'sim',
  'wahr',
  'vrai',
])
const NO = new Set(['false', '0', 'no', 'n', 'f', 'nein', 'non', 'nao', 'não', 'falsch', 'faux'])

/** A yes or no as exports write it; null where the text is neither. */
export function readFlag(text: string): boolean | null {
  const word = text.trim().toLowerCase()
  if (YES.has(word)) return true
  return NO.has(word) ? false : null
}

/** Whether all of these values are 0 or 1 (at least one of them), as in Salesforce's weekly export. */
export function areDigitFlags(values: Iterable<string>): boolean {
  let any = false
  for (const value of values) {
    if (value === '') continue
    if (value !== '0' && value !== '1') return false
    any = true
  }
  return any
}
