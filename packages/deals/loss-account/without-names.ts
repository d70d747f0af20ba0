/**
 * A text without what would tell whose it is: the names that are given, mail and web addresses,
 * numbers with a currency, dates and long numbers. Its author reads it so before it is filed, and
 * changes what still tells too much.
 */
export function withoutNames(text: string, names: readonly string[]): string {
  const known = [...new Set(names.flatMap(partsOf))].sort((a, b) => b.length - a.length)
  const named = known.reduce((so, name) => so.replace(wordsOf(name), '…'), text)
  return PATTERNS.reduce((so, pattern) => so.replace(pattern, '…'), named).replace(/…(\s*…)+/g, '…')
}

/** Shorter parts of a name are mostly words of the language. */
const SHORTEST_PART = 4
const COMMON = new Set([
  'deal',
  'renewal',
  'expansion',
  'license',
  'licence',
  'group',
  'with',
  'from',
])

function partsOf(name: string): string[] {
  const whole = name.trim()
  if (whole === '') return []
  const parts = whole
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= SHORTEST_PART && !COMMON.has(part.toLowerCase()))
  return [whole, ...parts]
}

function wordsOf(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu')
}

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const PATTERNS: readonly RegExp[] = [
  /\S+@\S+\.\S+/g,
  /(?:https?:\/\/|www\.)\S+/gi,
  /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|JPY)\s?)\s?\d[\d.,' ]*(?:\s?(?:k|m|bn|million|thousand))?/gi,
  /\d[\d.,']*\s?(?:k|m|bn|million|thousand)?\s?(?:[$€£¥]|(?:USD|EUR|GBP|CHF|JPY|dollars|euros)\b)/gi,
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:${MONTH})[a-z]*(?:\\s\\d{4})?\\b`, 'gi'),
  new RegExp(`\\b(?:${MONTH})[a-z]*\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?\\b`, 'gi'),
  /\b\d[\d.,']{3,}\b/g,
]
