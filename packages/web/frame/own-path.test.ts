import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

const ORIGIN = 'https://ours.example'
const path = (next: string | undefined) => ownPath(next, ORIGIN)

test('a page of ours is gone to as it was named', () => {
  expect(path('/truth?states=buried&asOf=2026-03-31#page')).toBe(
    '/truth?states=buried&asOf=2026-03-31#page',
  )
  expect(path('/')).toBe('/')
})

test('nothing else is, and no way leads back to signing in', () => {
  for (const next of [
    ...[undefined, '', 'truth', 'https://theirs.example/', 'javascript:alert(1)'],
    ...['//theirs.example', '/\\theirs.example', '/\t/theirs.example', '/\n//theirs.example'],
    ...['\\/theirs.example', ' //theirs.example', '/sign-in?next=/sign-in', '/.//theirs.example'],
  ])
    expect(path(next), next).not.toMatch(/theirs|script|sign-in/)
})
