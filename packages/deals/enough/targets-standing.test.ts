import { expect, test } from 'vitest'
import { dayOfIso, NO_DAY } from '../shared/day.ts'
import type { TargetEvent } from './target.ts'
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
