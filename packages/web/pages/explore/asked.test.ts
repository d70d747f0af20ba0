import { expect, test } from 'vitest'
import { attributesOf, byOf, exploreAskedOf } from './asked.ts'

test('a name survives the address, whatever it holds', () => {
  const names = ['Size, in people', '"Quoted" & [more]', '2024']
  const { search } = new URL(`http://x/?${new URLSearchParams({ by: byOf(names) })}`)
  const read = Object.fromEntries(new URLSearchParams(search))
  expect(attributesOf(exploreAskedOf(read).by)).toEqual(names)
})

test.each([
  [{}, {}],
  [{ by: '' }, {}],
  [{ by: 'Industry' }, {}],
  [{ by: '[]' }, {}],
  [{ by: '{"a":1}' }, {}],
  [{ by: '[1,null,"Industry","Industry",""]' }, { by: '["Industry"]' }],
  [{ by: '["A","B","C","D"]' }, { by: '["A","B","C"]' }],
  [{ by: '["A"]', outcome: 'lost' }, { by: '["A"]' }],
  [
    { by: '["A"]', outcome: 'noDecision' },
    { by: '["A"]', outcome: 'noDecision' },
  ],
])('%j is understood as %j', (search, asked) => {
  expect({ by: 'before', outcome: 'before', ...exploreAskedOf(search) }).toEqual(asked)
})
