import { describe, expect, it } from 'vitest'
import { currencyOfSign, isCurrencyCode, minorDigitsOf } from './currency.ts'
import { type DecimalMark, decimalMarkOf, numberEvidence, parseNumber } from './number-text.ts'
import { arePercents, currencySignIn, readAmount, readFraction } from './read-amount.ts'

const said = (text: string, mark: DecimalMark, currency = 'USD') => {
  const amount = readAmount(text, mark, currency)
  return typeof amount === 'string' ? amount : `${amount.currency} ${amount.minor}`
}

describe('amounts', () => {
  it.each([
    ['5000', '.', 'USD 500000'],
    ['1,234.56', '.', 'USD 123456'],
    ['1.234,56', ',', 'USD 123456'],
    ['1.234,56', '.', 'USD 123456'],
    ['1,234', '.', 'USD 123400'],
    ['1,234', ',', 'USD 123'],
    ['1.234', ',', 'USD 123400'],
    ['€ 1.200', ',', 'EUR 120000'],
    ['1.200,50 €', ',', 'EUR 120050'],
    ['USD 5,000', '.', 'USD 500000'],
    ['5,000 EUR', '.', 'EUR 500000'],
    ['US$5,000', '.', 'USD 500000'],
    ['A$ 5', '.', 'AUD 500'],
    ['R$ 5', '.', 'BRL 500'],
    ['(500)', '.', 'USD -50000'],
    ['($500.25)', '.', 'USD -50025'],
    ['-€5', '.', 'EUR -500'],
    ['500-', '.', 'USD -50000'],
    ["1'234.50", '.', 'USD 123450'],
    ['1 234 567,8', ',', 'USD 123456780'],
    ['12,34,567', '.', 'USD 123456700'],
    ['0.125', '.', 'USD 13'],
    ['.5', '.', 'USD 50'],
    ['1.5E+6', '.', 'USD 150000000'],
    ['USD 5,000.00 (EUR 4,500.00)', '.', 'USD 500000'],
    ['10000000000000', '.', 'USD 1000000000000000'],
    ['10000000000001', '.', 'tooLarge'],
    ['abc', '.', 'unreadable'],
    ['1,2.3,4', '.', 'unreadable'],
    ['5 apples', '.', 'unreadable'],
    ['(500', '.', 'unreadable'],
    ['-0', '.', 'USD 0'],
  ] as const)('%s (%s) → %s', (text, mark, minor) => expect(said(text, mark)).toBe(minor))

  it('have the minor digits of their currency', () => {
    expect(said('1,500', '.', 'JPY')).toBe('JPY 1500')
    expect(said('1.5', '.', 'KWD')).toBe('KWD 1500')
    expect(said('1.2345', '.', 'KWD')).toBe('KWD 1235')
    expect(said('99.5', '.', 'JPY')).toBe('JPY 100')
    expect(said('1', '.', '')).toBe(' 100')
    expect(minorDigitsOf('CLP')).toBe(0)
  })

  it('a sign that currencies share means the stated one', () => {
    expect(said('$5', '.', 'CAD')).toBe('CAD 500')
    expect(said('$5', '.', 'EUR')).toBe('USD 500')
    expect(said('kr 5', '.', 'NOK')).toBe('NOK 500')
    expect(currencyOfSign('Fr.', '')).toBe('CHF')
    expect(currencyOfSign('xx', '')).toBeUndefined()
    expect(isCurrencyCode('EUR') && !isCurrencyCode('eur')).toBe(true)
    expect(currencySignIn('€ 5')).toBe('€')
    expect(currencySignIn('5')).toBe('')
  })
})

describe('the decimal mark of a column', () => {
  it.each([
    [['1.234,5', '1.000'], ',', false],
    [['1,234.5', '1,000'], '.', false],
    [['12,5'], ',', false],
    [['1.234.567'], ',', false],
    [['1,000'], '.', true],
    [['1.000'], ',', true],
    [['0.125'], '.', false],
    [['100'], '.', false],
    [['Total'], '.', false],
  ] as const)('%j → %s', (values, mark, open) =>
    expect(decimalMarkOf(numberEvidence(values))).toEqual({ mark, open }),
  )
})

it('numbers keep their digits', () => {
  expect(parseNumber('007', '.')).toEqual({ negative: false, whole: '7', fraction: '' })
  expect(parseNumber('', '.')).toBeNull()
  expect(parseNumber('1e400', '.')).toBeNull()
})

it('chances become fractions', () => {
  expect(readFraction('40', true)).toBe('0.4')
  expect(readFraction('40 %', false)).toBe('0.4')
  expect(readFraction('0,4', false)).toBe('0.4')
  expect(readFraction('140', true)).toBeNull()
  expect(readFraction('-1', true)).toBeNull()
  expect(arePercents(['0', '1', '20'])).toBe(true)
  expect(arePercents(['0', '0.5', '20%'])).toBe(false)
})
