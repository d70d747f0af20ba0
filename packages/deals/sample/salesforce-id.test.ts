import { expect, test } from 'vitest'
import { ID_PREFIX, type IdKind, idSuffix, salesforceId } from './salesforce-id.ts'

test('the suffix tells which letters are capitals', () => {
  expect(idSuffix('0065g0000000Q0x')).toBe('AAE')
  expect(idSuffix('0055g0000003PQH')).toBe('AA2')
  expect(idSuffix('0065g0000000YFr')).toBe('AAM')
  expect(idSuffix('006q000000Hddoh')).toBe('AAB')
  expect(idSuffix('aaaaaaaaaaaaaaa')).toBe('AAA')
  expect(idSuffix('AAAAAAAAAAAAAAA')).toBe('555')
})

test('ids of a kind are 18 characters, ascending and never the same', () => {
  for (const kind of Object.keys(ID_PREFIX) as IdKind[]) {
    const ids = Array.from({ length: 2_000 }, (_, n) => salesforceId(kind, n))
    const short = ids.map((id) => id.slice(0, 15))
    expect(new Set(short).size).toBe(2_000)
    expect(short).toEqual([...short].sort())
    const wrong = ids.filter(
      (id) => !/^[0-9A-Za-z]{15}[A-Z0-5]{3}$/.test(id) || !id.startsWith(ID_PREFIX[kind]),
    )
    expect(wrong).toEqual([])
  }
})
