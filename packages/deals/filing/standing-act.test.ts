import { expect, test } from 'vitest'
import { dayOfIso, instantOfDay } from '../shared/day.ts'
import { type Said, saidAsked } from './said.ts'
import { type ActOfDeal, isAnswered, isQuiet, standingAct } from './standing-act.ts'

const day = (text: string) => dayOfIso(text) ?? 0
const SILENT = { kind: 'silent', on: '2026-05-01' } as const
const SLIDES = { kind: 'slides', on: '2026-05-20' } as const

function act(on: string, said: object, flags: ActOfDeal['flags'] = [SILENT]): ActOfDeal {
  const content = { said: saidAsked.parse(said) as Said, deal: { id: 'a', name: 'A' } }
  return { id: `${on} ${content.said.kind}`, filedAt: instantOfDay(day(on)), content, flags }
}
const letGo = (on: string) => act(on, { kind: 'letGo', as: 'lost' })
const goOn = (on: string) => act(on, { kind: 'goOn' })
const dated = (on: string, until: string) =>
  act(on, { kind: 'lives', evidence: 'buyerDate', on: until })
const stands = (acts: ActOfDeal[], on = '2026-06-01', reopened: string | null = null) =>
  standingAct(acts, day(on), reopened === null ? null : day(reopened))

test('the last word counts; to go on takes back what was let go, and keeps a buyer’s date', () => {
  expect(stands([])).toBe(null)
  expect(stands([letGo('2026-05-02')])).toMatchObject({ as: 'letGo', how: 'lost' })
  expect(stands([goOn('2026-05-03'), letGo('2026-05-02')])).toMatchObject({ as: 'quiet' })
  expect(stands([dated('2026-05-02', '2026-09-01'), goOn('2026-05-03')])).toMatchObject({
    as: 'longDated',
    until: day('2026-09-01'),
  })
  const help = act('2026-05-04', { kind: 'help', text: 'Could you look at it?' })
  expect(stands([letGo('2026-05-02'), help])).toMatchObject({ as: 'letGo' })
})

test('a buyer’s date counts through its day; a deal that was opened again begins anew', () => {
  const acts = [dated('2026-05-02', '2026-06-01')]
  expect(stands(acts, '2026-06-01')).toMatchObject({ as: 'longDated' })
  expect(stands(acts, '2026-06-02')).toBe(null)
  expect(stands([letGo('2026-05-02')], '2026-06-01', '2026-05-20')).toBe(null)
  expect(stands([letGo('2026-05-02')], '2026-06-01', '2026-05-01')).not.toBe(null)
})

test('going on quiets the flags of that moment, and answers them for nobody else', () => {
  const acts = [goOn('2026-05-03')]
  const standing = stands(acts)
  expect(isQuiet(standing, SILENT)).toBe(true)
  expect(isQuiet(standing, SLIDES)).toBe(false)
  expect(isQuiet(standing, { ...SILENT, on: '2026-05-30' })).toBe(false)
  expect(isAnswered(acts, standing, SILENT)).toBe(false)
})

test('evidence answers the flags of that moment, letting go answers all', () => {
  const other = [act('2026-05-03', { kind: 'lives', evidence: 'other', text: 'A pilot runs.' })]
  expect(isAnswered(other, stands(other), SILENT)).toBe(true)
  expect(isAnswered(other, stands(other), SLIDES)).toBe(false)
  const gone = [letGo('2026-05-03')]
  expect(isAnswered(gone, stands(gone), SLIDES)).toBe(true)
  expect(isAnswered([], null, SILENT)).toBe(false)
})

test('not a fit is a full answer and leaves no reminder', () => {
  const read = (more: object) => saidAsked.safeParse({ kind: 'letGo', ...more }).success
  expect(read({ as: 'notAFitByUs' })).toBe(true)
  expect(read({ as: 'notAFitByUs', doorOpen: true })).toBe(false)
  expect(read({ as: 'noDecision', doorOpen: true, remindOn: '2026-09-01' })).toBe(true)
  expect(read({ as: 'noDecision', remindOn: '2026-09-01' })).toBe(false)
})
