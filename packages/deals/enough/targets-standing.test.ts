import { expect, test } from 'vitest'
import { dayOfIso, NO_DAY } from '../shared/day.ts'
import { readTarget } from './read-target.ts'
import { putAsideAsked, type TargetEvent } from './target.ts'
import { targetStanding, targetsTold } from './targets-standing.ts'

const at = (iso: string) => dayOfIso(iso) ?? NO_DAY
const moment = (iso: string) => Date.parse(`${iso}T12:00:00Z`)
const seen = (iso: string) => ({ day: at(iso), until: moment(iso) })

function event(
  what: TargetEvent['what'],
  on: string,
  more: Partial<TargetEvent> = {},
): TargetEvent {
  const base = {
    kind: 'coverage',
    what,
    from: on,
    at: moment(on),
    reason: null,
    warned: null,
  } as const
  return { said: what === 'set' ? { kind: 'coverage', times: 4 } : null, ...base, ...more }
}

test('what was said last of a day stands, until it is ended; what stood stays written', () => {
  const set = event('set', '2026-04-01', { from: '2026-04-01' })
  const lower = event('set', '2026-05-02', {
    from: '2026-04-01',
    said: { kind: 'coverage', times: 2 },
  })
  const ended = event('ended', '2026-06-03')
  const events = [set, lower, ended]
  expect(targetStanding(events, 'coverage', seen('2026-03-31'))).toBeNull()
  expect(targetStanding(events, 'coverage', seen('2026-06-02'))?.said).toMatchObject({ times: 2 })
  expect(targetStanding(events, 'coverage', seen('2026-06-03'))).toBeNull()
  expect(targetStanding(events, 'revenue', seen('2026-06-02'))).toBeNull()
  expect(targetsTold(events, seen('2026-07-01'), () => null, false).history).toHaveLength(3)
})

test('a warning that was put aside comes back with the next quarter, and with another target', () => {
  const aside = event('putAside', '2026-05-10', { reason: 'The board asks for it.' })
  const events = [event('set', '2026-04-01'), aside]
  const put = (on: string, of = events) =>
    targetStanding(of, 'coverage', seen(on))?.putAside ?? null
  expect(put('2026-05-09')).toBeNull()
  expect(put('2026-06-30')).toMatchObject({ reason: aside.reason, until: at('2026-06-30') })
  expect(put('2026-07-01')).toBeNull()
  expect(put('2026-06-30', [...events, event('set', '2026-05-20')])).toBeNull()
})

test('it is put aside for the quarter that the data are in, whatever the wall clock says', () => {
  // Said in November, while the data end with September: what lies ahead of them is the fourth quarter.
  const events = [
    event('set', '2026-10-01', { at: moment('2026-11-20') }),
    event('putAside', '2026-10-01', { at: moment('2026-11-21'), reason: 'The board asks for it.' }),
  ]
  const put = (day: string, until: string) =>
    targetStanding(events, 'coverage', { day: at(day), until: moment(until) })?.putAside ?? null
  expect(put('2026-10-01', '2026-11-22')).toMatchObject({ until: at('2026-12-31') })
  expect(put('2026-10-01', '2027-02-01')).not.toBeNull()
  expect(put('2027-01-01', '2027-02-01')).toBeNull()
})

test('a target counts from the quarter of the first day ahead, unless it says another', () => {
  const asked = { kind: 'volume', deals: 40, warningRead: false } as const
  expect(readTarget(asked, at('2026-10-01'), 'EUR')).toMatchObject({ from: '2026Q4' })
  expect(readTarget({ ...asked, from: '2026Q3' }, at('2026-10-01'), 'EUR')).toMatchObject({
    from: '2026Q3',
  })
})

test('a reason has at least three different words, in any script', () => {
  const says = (reason: string) => putAsideAsked.safeParse({ reason }).success
  expect(says('a'.repeat(500))).toBe(false)
  expect(says('because because because')).toBe(false)
  expect(says('!!! ??? ... --- +++')).toBe(false)
  expect(says('The bank asks.')).toBe(true)
  expect(says('因为董事会要求这个数字作为条件')).toBe(true)
})
