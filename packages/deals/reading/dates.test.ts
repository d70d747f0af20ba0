import { describe, expect, it } from 'vitest'
import { closedTooEarly, lastPossible } from './close-check.ts'
import { addDateEvidence, dateEvidence, orderOf } from './date-order.ts'
import { dateInFileName, dateInText } from './export-date.ts'
import { dateReader, isPlainDay, isPlainInstant, readDate } from './read-date.ts'
import { isTimeZone, wallClockOf } from './time-zone.ts'
import type { DateOrder } from './written-date.ts'

const utc = wallClockOf('UTC')
const read = (text: string, order: DateOrder = 'ymd') => readDate(text, order, utc)

describe('dates are read', () => {
  it.each([
    ['2025-05-03', 'ymd', '2025-05-03T00:00:00.000Z'],
    ['2025/5/3', 'ymd', '2025-05-03T00:00:00.000Z'],
    ['2025-05-03 10:15:20', 'ymd', '2025-05-03T10:15:20.000Z'],
    ['2025-05-03T10:15:20.123456Z', 'ymd', '2025-05-03T10:15:20.123Z'],
    ['2025-05-03T00:30:00+02:00', 'ymd', '2025-05-02T22:30:00.000Z'],
    ['2025-05-03T10:15:20.000+0000', 'ymd', '2025-05-03T10:15:20.000Z'],
    ['5/3/2025', 'mdy', '2025-05-03T00:00:00.000Z'],
    ['5/3/2025', 'dmy', '2025-03-05T00:00:00.000Z'],
    ['5/3/25, 1:07 PM', 'mdy', '2025-05-03T13:07:00.000Z'],
    ['12/31/99', 'mdy', '1999-12-31T00:00:00.000Z'],
    ['3.5.2025 9:05', 'dmy', '2025-05-03T09:05:00.000Z'],
    ['31.12.2025', 'ymd', '2025-12-31T00:00:00.000Z'],
    ['3 May 2025', 'mdy', '2025-05-03T00:00:00.000Z'],
    ['3. Mai 2025', 'mdy', '2025-05-03T00:00:00.000Z'],
    ['May 3, 2025 10:00 AM', 'dmy', '2025-05-03T10:00:00.000Z'],
    ['03-MAY-25', 'mdy', '2025-05-03T00:00:00.000Z'],
    ['3 août 2025', 'mdy', '2025-08-03T00:00:00.000Z'],
    ['3 de mayo de 2025', 'mdy', '2025-05-03T00:00:00.000Z'],
    ['Sat May 03 2025 10:00:00 GMT+0200 (CEST)', 'mdy', '2025-05-03T08:00:00.000Z'],
    ['20250503', 'ymd', '2025-05-03T00:00:00.000Z'],
    ['20250503101530', 'ymd', '2025-05-03T10:15:30.000Z'],
    ['1746267322', 'ymd', '2025-05-03T10:15:22.000Z'],
    ['1746267322222', 'ymd', '2025-05-03T10:15:22.222Z'],
    ['45780', 'ymd', '2025-05-03T00:00:00.000Z'],
    ['45780.5', 'ymd', '2025-05-03T12:00:00.000Z'],
  ] as const)('%s (%s)', (text, order, instant) => {
    expect(read(text, order)?.instant).toBe(instant)
  })

  it.each([
    '2024-02-30',
    '2023-02-29',
    '0202-03-01',
    '1969-12-31',
    '5/3/2025',
    '2025-13-01',
    'soon',
    '12',
    '2025-05-03 25:00',
    '2025-05-03 10:00 Nowhere',
    '3 Foo 2025',
  ])('%s is none', (text) => expect(read(text)).toBeNull())

  it('the day is the one that is written, whatever the zone', () => {
    expect(read('2025-05-03T00:30:00+02:00')?.day).toBe('2025-05-03')
    expect(readDate('2025-05-03 23:30', 'ymd', wallClockOf('America/New_York'))?.day).toBe(
      '2025-05-03',
    )
  })

  it('clocks on the wall are turned into UTC, whole days are not', () => {
    const berlin = dateReader('ymd', wallClockOf('Europe/Berlin'))
    expect(berlin('2025-01-15 12:00')?.instant).toBe('2025-01-15T11:00:00.000Z')
    expect(berlin('2025-07-15 12:00')?.instant).toBe('2025-07-15T10:00:00.000Z')
    expect(berlin('2025-03-30 01:59')?.instant).toBe('2025-03-30T00:59:00.000Z')
    expect(berlin('2025-03-30 03:00')?.instant).toBe('2025-03-30T01:00:00.000Z')
    expect(berlin('2025-10-26 02:30')?.instant).toBe('2025-10-26T00:30:00.000Z')
    expect(berlin('2025-10-26 03:30')?.instant).toBe('2025-10-26T02:30:00.000Z')
    expect(berlin('2025-07-15')).toMatchObject({
      instant: '2025-07-15T00:00:00.000Z',
      wholeDay: true,
    })
    expect(berlin('2025-07-15T12:00:00Z')?.instant).toBe('2025-07-15T12:00:00.000Z')
    const kolkata = wallClockOf('Asia/Kolkata')
    expect(kolkata(Date.UTC(2025, 0, 1, 5, 30))).toBe(Date.UTC(2025, 0, 1))
    expect(isTimeZone('Berlin')).toBe(false)
  })
})

it('knows texts that are already as statements write them', () => {
  expect(isPlainDay('2024-02-29')).toBe(true)
  expect(
    ['2023-02-29', '2024-2-9', '2024-00-10', '1969-01-01', '2024/01/01'].some(isPlainDay),
  ).toBe(false)
  expect(isPlainInstant('2025-05-03T10:00:00.000Z')).toBe(true)
  expect(
    ['2025-05-03T24:00:00.000Z', '2025-05-03 10:00:00.000Z', '2025-02-30T10:00:00.000Z'].some(
      isPlainInstant,
    ),
  ).toBe(false)
})

describe('the order of a column', () => {
  it.each([
    [['13/4/2024', '1/2/2024'], 'dmy'],
    [['4/13/2024', '1/2/2024'], 'mdy'],
    [['1/2/2024'], 'open'],
    [['5/5/2024'], 'ymd'],
    [['2024-01-02', '3 May 2025'], 'ymd'],
    [['1.2.2024'], 'dmy'],
    [['13/4/2024', '14/4/2024', '4/13/2024'], 'dmy'],
    [[], 'ymd'],
  ] as const)('%j → %s', (values, order) => expect(orderOf(dateEvidence(values))).toBe(order))

  it('is the same from parts as from the whole', () => {
    const [a, b] = [['1/2/2024', '13/4/2024'], ['3/4/2024']]
    expect(addDateEvidence(dateEvidence(a), dateEvidence(b))).toEqual(dateEvidence([...a, ...b]))
  })
})

it.each([
  ['hubspot-crm-exports-all-deals-2025-05-03.csv', '2025-05-03T00:00:00.000Z'],
  ['deals_20250503.csv.gz', '2025-05-03T00:00:00.000Z'],
  ['deals_20250503101522.csv', '2025-05-03T00:00:00.000Z'],
  ['Pipeline 03.05.2025.csv', '2025-05-03T00:00:00.000Z'],
  ['report1746267322222.csv', '2025-05-03T10:15:22.222Z'],
  ['deals-2025.csv', undefined],
  ['v20251399.csv', undefined],
])('%s was exported on %s', (name, instant) => {
  const date = dateInFileName(name)
  expect(date === null ? undefined : new Date(date).toISOString()).toBe(instant)
})

it.each([
  ['As of 2025-05-03 10:15:00', 'mdy', '2025-05-03T10:15:00.000Z'],
  ['Generated by A on 5/3/2025 10:15 AM', 'mdy', '2025-05-03T10:15:00.000Z'],
  ['Generated by A on 5/3/2025', 'dmy', '2025-03-05T00:00:00.000Z'],
  ['Stand 03.05.2025', 'mdy', '2025-05-03T00:00:00.000Z'],
  ['Exported on 3 May 2025', 'mdy', '2025-05-03T00:00:00.000Z'],
  ['Exported 13/5/2025', 'mdy', '2025-05-13T00:00:00.000Z'],
  ['no date', 'mdy', undefined],
] as const)('%s (%s)', (text, order, instant) => {
  const date = dateInText(text, order)
  expect(date === null ? undefined : new Date(date).toISOString()).toBe(instant)
})

it('closing a whole day before creation cannot be', () => {
  const [created, closed] = [Date.UTC(2024, 2, 10, 9), Date.UTC(2024, 2, 9, 10)]
  expect(closedTooEarly({ created, closed })).toBeNull()
  expect(closedTooEarly({ created, closed: closed - 3_600_000 })).toMatch(/closed on 9 March 2024/)
  expect(closedTooEarly({ created: null, closed })).toBeNull()
})

it('an export tells of no more than the next day', () => {
  expect(lastPossible(Date.UTC(2024, 0, 31, 12))).toBe(Date.UTC(2024, 1, 1, 12))
  expect(lastPossible(Date.UTC(2024, 0, 31))).toBe(Date.UTC(2024, 1, 2) - 1)
})
