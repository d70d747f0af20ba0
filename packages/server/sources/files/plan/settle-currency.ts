import {
  currencyOfSign,
  currencySignIn,
  isCurrencyCode,
  type OpportunityColumns,
} from '@closed-learned/deals'

/** The currency of amounts that name none themselves; '' where nothing names it. */
export interface SettledCurrency {
  readonly code: string
  /** There are amounts, and no word of their currency. */
  readonly isMissing: boolean
}

type ValuesOf = (column: string) => readonly string[]

/**
 * As the mapping says; else the commonest in the column of currencies, beside the amounts, or the
 * one in the header. Nothing is assumed.
 */
export function settleCurrency(columns: OpportunityColumns, valuesOf: ValuesOf): SettledCurrency {
  const { currency, amount } = columns
  if (typeof currency === 'string') return { code: currency, isMissing: false }
  if (currency) {
    const code = commonest(valuesOf(currency.column).map((value) => currencyOfSign(value, 'USD')))
    if (code) return { code, isMissing: false }
  }
  if (!amount) return { code: '', isMissing: false }
  const signs = valuesOf(amount).map((value) => {
    const sign = currencySignIn(value)
    return sign === '' ? undefined : currencyOfSign(sign, 'USD')
  })
  const beside = commonest(signs)
  if (beside) return { code: beside, isMissing: false }
  const inHeader = amount.split(/[^A-Za-z€£]+/).find((word) => isCode(word))
  const named = inHeader === undefined ? undefined : currencyOfSign(inHeader, 'USD')
  return named ? { code: named, isMissing: false } : { code: '', isMissing: !currency }
}

function isCode(word: string): boolean {
  return isCurrencyCode(word) || word === '€' || word === '£'
}

function commonest(codes: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>()
  for (const code of codes) if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
