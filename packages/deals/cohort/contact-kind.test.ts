import { expect, test } from 'vitest'
import { CONTACT_KINDS, contactKind } from './contact-kind.ts'

test.each([
  ['Meeting', 'meeting'],
  ['Event', 'meeting'],
  ['On-site visit', 'meeting'],
  ['Outbound Call', 'call'],
  ['Anruf', 'call'],
  ['E-Mail', 'email'],
  ['Email', 'email'],
  ['Task', 'other'],
  ['', 'other'],
])('%s is a %s', (type, kind) => {
  expect(CONTACT_KINDS[contactKind(type)]).toBe(kind)
})
