/** Where a value that reads as a band of numbers begins (`50-199`, `$10k–50k`, `< 50`, `1,000+`); null for any other. */
export function bandStart(value: string): number | null {
  const parts = BAND.exec(value.trim())
  if (!parts) return null
  const [, bound = '', digits = '', unit = '', from = ''] = parts
  const number = Number(digits.replace(/[,\s'](?=\d{3})/g, '')) * (UNITS[unit.toLowerCase()] ?? 1)
  if (!Number.isFinite(number)) return null
  // What ends at a number stands before what begins there, and that before what is beyond it.
  if (/^(<|≤|<=|under|below|up to|less than|fewer than)$/i.test(bound)) return number - BESIDE
  return /^(>|over|above|more than)$/i.test(bound) || from === '+' ? number + BESIDE : number
}

const BESIDE = 0.1

const UNITS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
}

const NUMBER = /[$€£]?\s*(\d+(?:[,\s']\d{3})*(?:\.\d+)?)\s*(k|mn|mio|m|bn|b)?\b/i.source
const BOUND = /(<=|>=|<|>|≤|≥|~|under|below|up to|less than|fewer than|over|above|more than|from)?/i
const REST =
  /\s*(?:(\+)|(?:[-–—]|to|until|up to)\s*[$€£]?\s*\d[\d.,\s']*(?:k|mn|mio|m|bn|b)?)?\s*%?\s*[a-z€$£ ]*/i

const BAND = new RegExp(`^${BOUND.source}\\s*${NUMBER}${REST.source}$`, 'i')
