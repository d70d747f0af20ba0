import { expect, test } from 'vitest'
import { copiesOf } from './two-copies.ts'

const said = (text: string, more: object = {}) => ({ text, ...more })

test('what was not sent goes on, where the server has an older version of it, or nothing', () => {
  const here = { written: said('two'), there: said('one') }
  expect(copiesOf(here, said('one '))).toEqual({ goOn: said('two'), other: null })
  expect(copiesOf(here, null)).toEqual({ goOn: said('two'), other: null })
  expect(copiesOf({ written: said('two'), there: null }, null).other).toBe(null)
})

test('an answer that was lost makes no second copy, whatever the order of the fields', () => {
  const written = { text: ' two', day: null }
  expect(copiesOf({ written, there: null }, { day: null, text: 'two' }).other).toBe(null)
})

test('what another device wrote meanwhile is offered, of whatever age', () => {
  const here = { written: said('two'), there: said('one') }
  expect(copiesOf(here, said('three'))).toEqual({ goOn: said('two'), other: said('three') })
  expect(copiesOf({ ...here, there: null }, said('one')).other).toEqual(said('one'))
})
