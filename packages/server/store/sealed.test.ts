import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { sealing } from './sealed.ts'

const [key, other] = [randomBytes(32), randomBytes(32)]
const secret = Buffer.from('the password of the mail server')

test('what is sealed opens with its key, and never looks the same twice', () => {
  const { seal, open } = sealing(key)
  expect(open(seal(secret))).toEqual(secret)
  expect(open(seal(Buffer.alloc(0)))).toEqual(Buffer.alloc(0))
  expect(seal(secret)).not.toEqual(seal(secret))
  expect(seal(secret).includes(secret)).toBe(false)
})

test('another key is refused in words that name neither key', () => {
  const sealed = sealing(key).seal(secret)
  const tried = () => sealing(other).open(sealed)
  expect(tried).toThrow(sealing(key).keyName)
  expect(tried).not.toThrow(key.toString('base64'))
})

test('whatever is changed in it, it does not open', () => {
  const { seal, open } = sealing(key)
  const sealed = seal(secret)
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => open(changed)).toThrow()
  }
  expect(() => open(sealed.subarray(0, -1))).toThrow('changed or cut off')
  expect(() => open(Buffer.from('plain'))).toThrow('changed or cut off')
})

test('what is sealed about one thing does not open about another', () => {
  const { seal, open } = sealing(key)
  expect(() => open(seal(secret, 'one/mail'), 'two/mail')).toThrow()
})

test('an older key opens and no longer seals', () => {
  const before = sealing(other).seal(secret)
  const now = sealing(key, [other])
  expect(now.open(before)).toEqual(secret)
  expect([now.keyOf(before), now.keyOf(now.seal(secret))]).toEqual(['older', 'newest'])
  expect(sealing(key).keyOf(before)).toBe('unknown')
  expect(() => sealing(other).open(now.seal(secret))).toThrow()
})

test('what is derived is the same for a key and a purpose, and tells nothing of either', () => {
  const derived = sealing(key).derive('sessions')
  expect(derived).toEqual(sealing(key, [other]).derive('sessions'))
  expect(derived).toHaveLength(32)
  expect(derived).not.toEqual(sealing(key).derive('receipts'))
  expect(derived).not.toEqual(sealing(other).derive('sessions'))
})
