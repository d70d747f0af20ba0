export type DecimalMark = '.' | ','

/** What the numbers of a column tell about their decimal mark. Sums of it are evidence too. */
export interface NumberEvidence {
  readonly comma: number
  readonly dot: number
  /** Numbers such as `1,234` and `1.234` that can be read either way. */
  readonly openComma: number
  readonly openDot: number
}

export const NO_NUMBER_EVIDENCE: NumberEvidence = { comma: 0, dot: 0, openComma: 0, openDot: 0 }

/** A number in digits: no marks, no leading zeros in `whole`. */
export interface WrittenNumber {
  readonly negative: boolean
  readonly whole: string
  readonly fraction: string
}

export function numberEvidence(values: Iterable<string>): NumberEvidence {
  let [comma, dot, openComma, openDot] = [0, 0, 0, 0]
  for (const value of values) {
    const mark = decimalMarkIn(digitsAndMarks(value))
    if (mark === ',') comma++
    else if (mark === '.') dot++
    else if (mark === 'open ,') openComma++
    else if (mark === 'open .') openDot++
  }
  return { comma, dot, openComma, openDot }
}

export function addNumberEvidence(a: NumberEvidence, b: NumberEvidence): NumberEvidence {
  return {
    comma: a.comma + b.comma,
    dot: a.dot + b.dot,
    openComma: a.openComma + b.openComma,
    openDot: a.openDot + b.openDot,
  }
}

/**
 * The decimal mark that the evidence decides, else the likelier one: money is rarely written with
 * exactly three decimals, so a lone `1.234` counts in thousands. `open` tells that it was not decided.
 */
export function decimalMarkOf(evidence: NumberEvidence): { mark: DecimalMark; open: boolean } {
  const { comma, dot, openComma, openDot } = evidence
  if (comma !== dot) return { mark: comma > dot ? ',' : '.', open: false }
  if (openComma > 0 || openDot > 0) return { mark: openComma === 0 ? ',' : '.', open: true }
  return { mark: '.', open: false }
}

/**
 * The digits of a number whose grouping may be commas, dots, apostrophes or spaces. The column's
 * decimal mark matters only where the number itself leaves it open. Null where it is no number.
 */
export function parseNumber(text: string, mark: DecimalMark): WrittenNumber | null {
  const signed = /^(\(|[+-]|−)?\s*(\d[\d.,'’\s]*|[.,]\d+)\s*(\)|-)?$/.exec(text)
  if (!signed) return /^[+-]?\d+([.,]\d+)?E[+-]?\d+$/i.test(text) ? scientific(text) : null
  const open = signed[1] ?? ''
  if ((open === '(') !== (signed[3] === ')')) return null
  const negative = open === '(' || open === '-' || open === '−' || signed[3] === '-'
  const digits = (signed[2] ?? '').replace(/['’\s]/g, '')
  const shown = decimalMarkIn(digits)
  const decimal = shown === '.' || shown === ',' ? shown : shown === 'none' ? '' : mark
  if (shown === 'mixed') return null
  const at = decimal === '' ? -1 : digits.lastIndexOf(decimal)
  const whole = (at < 0 ? digits : digits.slice(0, at))
    .replace(/[.,]/g, '')
    .replace(/^0+(?=\d)/, '')
  return { negative, whole: whole || '0', fraction: at < 0 ? '' : digits.slice(at + 1) }
}

function scientific(text: string): WrittenNumber | null {
  const value = Number(text.replace(',', '.'))
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return null
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(6).split('.')
  return { negative: value < 0, whole, fraction }
}

function digitsAndMarks(text: string): string {
  return /\d/.test(text) ? text.replace(/[^\d.,]/g, '') : ''
}

/** Which mark stands before the decimals in this text of digits, dots and commas. */
function decimalMarkIn(digits: string): DecimalMark | 'none' | 'open ,' | 'open .' | 'mixed' {
  const comma = digits.lastIndexOf(',')
  const dot = digits.lastIndexOf('.')
  if (comma < 0 && dot < 0) return 'none'
  if (comma >= 0 && dot >= 0) {
    const [decimal, first] = comma > dot ? [',' as const, comma] : ['.' as const, dot]
    return digits.indexOf(decimal) === first ? decimal : 'mixed'
  }
  const mark = comma >= 0 ? ',' : '.'
  const [first, last] = [digits.indexOf(mark), Math.max(comma, dot)]
  if (first !== last) return mark === ',' ? '.' : ','
  const grouped = digits.length - last === 4 && last >= 1 && last <= 3 && digits[0] !== '0'
  return grouped ? `open ${mark}` : mark
}
