import { describe, expect, it } from 'vitest'
import { guessDirection } from './direction.ts'
import { isNamed } from './file-name.ts'
import { isNoValue } from './no-value.ts'
import { areDigitFlags, readFlag } from './read-flag.ts'
import { isDestroyedId, isSalesforceId, keyOfId } from './read-id.ts'
import { sizeBandOf } from './size-band.ts'
import { stripHtml } from './strip-html.ts'
import { Lines, listOf } from './words.ts'

describe('no value', () => {
  it.each(['', '--', '#N/A', '#REF!', '########', '0000-00-00', '000000000000000AAA', '-'])(
    '%s is none',
    (text) => expect(isNoValue(text)).toBe(true),
  )
  it.each(['0', 'None', 'N/A', '-5', '#1 choice', '0000', 'a--'])('%s is one', (text) =>
    expect(isNoValue(text)).toBe(false),
  )
})

describe('flags', () => {
  it.each([
    ['TRUE', true],
    ['1', true],
    ['Ja', true],
    ['false', false],
    ['0', false],
    ['maybe', null],
    ['', null],
  ])('%s → %s', (text, flag) => expect(readFlag(text)).toBe(flag))
  it('knows columns of 0 and 1', () => {
    expect(areDigitFlags(['0', '1', ''])).toBe(true)
    expect(areDigitFlags(['0', '2'])).toBe(false)
    expect(areDigitFlags([''])).toBe(false)
  })
})

describe('ids', () => {
  it('of 15 and 18 characters are one', () => {
    expect(keyOfId('0065g0000000Q0xAAE', true)).toBe('0065g0000000Q0x')
    expect(keyOfId('0065g0000000Q0x', true)).toBe('0065g0000000Q0x')
  })
  it('elsewhere are cut only if their check holds', () => {
    expect(keyOfId('0065g0000000Q0xAAE', false)).toBe('0065g0000000Q0x')
    expect(keyOfId('0065g0000000Q0xABC', false)).toBe('0065g0000000Q0xABC')
    expect(keyOfId('A-17', false)).toBe('A-17')
  })
  it('are destroyed by spreadsheets', () => {
    expect(isDestroyedId('1.23E+15')).toBe(true)
    expect(isDestroyedId('1,23457E+11')).toBe(true)
    expect(isDestroyedId('1E5')).toBe(false)
  })
  it('have prefixes', () => {
    expect(isSalesforceId('0055g0000003PQHAA2', ['005'])).toBe(true)
    expect(isSalesforceId('Anna Bertha Cees', ['005'])).toBe(false)
  })
})

it.each([
  ['49', '1-49'],
  ['50', '50-199'],
  ['1,200', '1000-4999'],
  ['1.200', '1000-4999'],
  ['20000', '20000+'],
  ['127.0', '50-199'],
  ['0', null],
  ['50-199', undefined],
  ['many', undefined],
])('%s employees are %s', (text, band) => expect(sizeBandOf(text)).toBe(band))

it.each([
  ['<p>Hello <b>you</b></p>', 'Hello you'],
  ['A &amp; B', 'A & B'],
  ['<10k', '<10k'],
  ['5 < 6 > 4', '5 < 6 > 4'],
  ['plain', 'plain'],
])('%s is stripped to %s', (html, text) => expect(stripHtml(html)).toBe(text))

it.each([
  ['Inbound', 'buyer'],
  ['Email sent: offer', 'us'],
  ['Incoming call', 'buyer'],
  ['us', 'us'],
  ['buyer', 'buyer'],
  ['Call', null],
])('%s comes from %s', (text, who) => expect(guessDirection(text)).toBe(who))

it('matches file names with stars and without .gz', () => {
  expect(isNamed('deals.csv', 'deals.csv.gz')).toBe(true)
  expect(isNamed('deals.csv.gz', 'deals.csv')).toBe(false)
  expect(isNamed('all-deals-*.csv', 'all-deals-2025-05-03.csv')).toBe(true)
  expect(isNamed('d.als.csv', 'deals.csv')).toBe(false)
})

it('says lines and lists', () => {
  const lines = new Lines()
  for (const line of [1, 2, 3, 7, 9, 10]) lines.add(line)
  expect(lines.toString()).toBe('lines 1–3, 7 and 9–10')
  for (let line = 12; line < 100; line += 2) lines.add(line)
  expect(lines.toString()).toMatch(/and 27 more$/)
  expect(listOf(['a'])).toBe('a')
})
