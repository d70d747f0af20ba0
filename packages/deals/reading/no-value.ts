const MARKS = new Set([
  '--',
  '-',
  '–',
  '—',
  '\\N',
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#NUM!',
  '000000000000000AAA',
  '000000000000000',
])

/**
 * Whether a trimmed cell says nothing: it is empty, or holds one of the marks that CRMs and
 * spreadsheets write where there is no value.
 */
export function isNoValue(text: string): boolean {
  const length = text.length
  if (length === 0) return true
  switch (text.charCodeAt(0)) {
    case 35: // #
      return MARKS.has(text) || (length > 1 && /^#+$/.test(text))
    case 48: // 0
      return length >= 10 && (text.startsWith('0000-00-00') || MARKS.has(text))
    case 57: // 9: the open end of a validity
      return length >= 10 && text.startsWith('9999-12-31')
    case 45: // -
    case 92: // \
    case 8211:
    case 8212:
      return length <= 2 && MARKS.has(text)
    default:
      return false
  }
}
