import { expect, test } from 'vitest'
import { ardent, blank, halvorsen, halvorsenFull, sixYears } from '../../charts/testing/stories.ts'
import { storyList } from './story-list.ts'

const linesOf = (...[story, state]: Parameters<typeof storyList>) =>
  storyList(story, state).flatMap(({ on, texts }) => texts.map((text) => ({ on, text })))

test('tells what the picture shows, in order of time', () => {
  expect(linesOf(halvorsen, 'buried').map(({ on, text }) => `${on} ${text}`)).toEqual([
    '2026-02-04 Created, in Qualification.',
    '2026-02-25 Moved to Discovery.',
    '2026-04-04 Moved to Solution fit.',
    '2026-04-24 Close date moved 30 days later, from 29 April 2026 to 29 May 2026.',
    '2026-05-26 Close date moved 31 days later, from 29 May 2026 to 29 June 2026.',
    '2026-06-01 Moved to Proposal.',
    '2026-06-25 Close date moved 63 days later, from 29 June 2026 to 31 August 2026.',
    '2026-08-28 Parked in Suspect.',
    '2026-08-29 Close date moved 196 days later, from 31 August 2026 to 15 March 2027.',
    '2026-08-29 From this day on it could have been known.',
    '2026-09-21 No contact since.',
    '2026-11-22 Still open on this day.',
    '2027-03-15 Close date in the CRM.',
  ])
})

test('contacts between two happenings are one line, and amounts are told', () => {
  const lines = linesOf(halvorsenFull, 'buried').map(({ text }) => text)
  expect(lines).toContain('Amount 120,000 EUR.')
  expect(lines).toContain('Amount changed to 184,000 EUR.')
  const contacts = lines.filter((line) => line.includes('contacts'))
  expect(contacts.length).toBeLessThan(10)
  expect(contacts[0]).toBe('4 contacts until 24 February 2026, 1 from the buyer.')
})

test('a silence stands behind the contact with which it began', () => {
  const contacts = [{ on: '2026-09-21', by: 'buyer' as const }]
  const texts = storyList({ ...halvorsen, contacts }, 'buried').find(
    ({ on }) => on === '2026-09-21',
  )?.texts
  expect(texts).toEqual(['The buyer was in touch.', 'No contact since.'])
})

test('a pause, a way back, a day in the past', () => {
  const lines = linesOf(sixYears, 'won')
  const told = lines.map(({ text }) => text)
  expect(told).toContain('Opened again, 468 days later.')
  expect(told).toContain('Went back to Prospect.')
  expect(told).toContain('Then no contact for 153 days.')
  expect(told).toContain('Close date moved 61 days earlier, from 30 June 2025 to 30 April 2025.')
  expect(lines.find(({ text }) => text === 'Won.')?.on).toBe('2026-05-03')
  expect(lines.map(({ on }) => on)).toEqual([...lines.map(({ on }) => on)].sort())
})

test('opened again in the stage that it had is no move', () => {
  const [first] = halvorsen.bands
  if (!first) throw new Error('no band')
  const bands = [
    { ...first, to: '2026-03-01' },
    { ...first, from: '2026-04-01' },
  ]
  const pauses = [{ from: '2026-03-01', to: '2026-04-01' }]
  const days = storyList({ ...halvorsen, bands, pauses, moves: [] }, 'live')
  expect(days.find(({ on }) => on === '2026-04-01')?.texts).toEqual([
    'Opened again, 31 days later.',
  ])
})

test('dates ahead: of the buyer and of the CRM; after the end the CRM’s is none', () => {
  const ahead = (state: 'longDated' | 'lost') =>
    linesOf(ardent, state)
      .filter(({ on }) => on > ardent.today)
      .map(({ text }) => text)
  expect(ahead('longDated')).toEqual(['The date that the buyer gave.', 'Close date in the CRM.'])
  expect(ahead('lost')).toEqual(['The date that the buyer gave.'])
})

test('a deal of which only its days are known', () => {
  expect(linesOf(blank, 'noDecision').map(({ text }) => text)).toEqual([
    'Created.',
    'Let go, with no decision by the buyer.',
  ])
})

test('what its owner noted stands on its day', () => {
  const steps = [{ on: '2026-04-24', text: 'Price first discussed' }]
  const day = storyList({ ...halvorsen, steps }, 'buried').find(({ on }) => on === '2026-04-24')
  expect(day?.texts).toContain('Price first discussed, as you noted.')
})
