import { expect, test } from 'vitest'
import { passwordTrouble } from './password-rule.ts'

const about = { email: 'alexandra.meyer@example.com', name: 'Alexandra Meyer' }

test.each([
  'short',
  'password1234',
  'Password123!',
  'P@ssw0rd2026!',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'abcdefghijkl',
  '123456789012',
  '987654321098',
  'qwertyuiop12',
  'Welcome2026!!',
  'Summer2026!!!',
  'AlexandraMeyer1',
  'alexandra.meyer@example.com',
  'passwordpassword',
  'x'.repeat(200),
])('%s is declined', (password) => {
  expect(passwordTrouble(password, about)).toMatchObject({ kind: 'not-asked-well' })
})

test.each([
  'four quiet herons wade',
  'Tq7-vR2m-Lp9x',
  'mein rad hat acht gänge',
  'зелёный чайник 7',
])('%s is taken', (password) => expect(passwordTrouble(password, about)).toBeUndefined())
