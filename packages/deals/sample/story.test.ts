import { describe, expect, test } from 'vitest'
import { dayOfIso, isoOfDay, quarterOfDay } from '../shared/day.ts'
import { quarterEnd } from './calendar.ts'
import { HERO_OWNER } from './heroes.ts'
import { SAMPLE_SEED, sampleCompany, sampleTruth } from './sample-company.ts'
import {
  CAUSES,
  GROWING_REASON,
  PURGED_DEALS,
  SAMPLE_AS_OF,
  SMALL_TEAM,
  storyDates,
  UNCHANGED_TEAM,
} from './story.ts'
import { groupsOf, quantileOf, type Row, rowsOf, tally } from './testing/tables.ts'
import type { DealTruth } from './truth.ts'

interface Told {
  readonly row: Row
  readonly truth: DealTruth
}

const dates = storyDates(SAMPLE_AS_OF)
const day = (text: string) => dayOfIso(text.slice(0, 10)) ?? Number.NaN
const share = <T>(items: readonly T[], is: (item: T) => boolean) =>
  items.filter(is).length / items.length

describe.each([SAMPLE_SEED, 41])('the story of seed %i', (seed) => {
  const files = sampleCompany({ seed })
  const truths = sampleTruth({ seed })
  const deals: Told[] = rowsOf(files, 'Opportunity.csv').flatMap((row, place) => {
    const truth = truths[place]
    return truth ? [{ row, truth }] : []
  })
  const users = new Map(rowsOf(files, 'User.csv').map((row) => [row('Id'), row]))
  const teamOf = ({ row }: Told) => users.get(row('OwnerId'))?.('Team__c') ?? ''
  const open = deals.filter(({ row }) => row('IsClosed') === 'false')
  const closed = deals.filter(({ row }) => row('IsClosed') === 'true')
  const lost = closed.filter(({ row }) => row('IsWon') === 'false')
  const won = closed.filter(({ row }) => row('IsWon') === 'true')
  const age = ({ row }: Told) => day(row('CloseDate')) - day(row('CreatedDate'))
  const lossRate = (told: readonly Told[]) => share(told, ({ row }) => row('IsWon') === 'false')
  const segment =
    (...wanted: string[]) =>
    (told: Told) =>
      wanted.every((cause) => told.truth.causes.some((one) => one === cause))

  test('the truth is told of every deal, and agrees with what the CRM shows', () => {
    expect(truths.length).toBe(5_000)
    const strange = deals.filter(({ row, truth }) => {
      const closedOn = truth.closedOn === null ? row('CloseDate') : isoOfDay(truth.closedOn)
      const buyerDate = truth.buyerDate === null ? '' : isoOfDay(truth.buyerDate)
      return (
        truth.id !== row('Id') ||
        (truth.state === 'closed') !== (row('IsClosed') === 'true') ||
        closedOn !== row('CloseDate') ||
        buyerDate !== row('Buyer_Date__c') ||
        (row('IsWon') === 'true' && truth.diedOn !== null)
      )
    })
    expect(strange.length).toBe(0)
  })

  test('about a quarter is won, in about eighty days', () => {
    expect(won.length / closed.length).toBeGreaterThan(0.24)
    expect(won.length / closed.length).toBeLessThan(0.28)
    expect(quantileOf(won.map(age), 0.5)).toBeGreaterThan(74)
    expect(quantileOf(won.map(age), 0.5)).toBeLessThan(86)
    expect(quantileOf(won.map(age), 0.9)).toBeLessThan(200)
  })

  test('about seven hundred are open: a quarter of them buried, in every way', () => {
    expect(open.length).toBeGreaterThan(620)
    expect(open.length).toBeLessThan(760)
    const states = tally(open, ({ truth }) => truth.state)
    const part = (state: string) => (states.get(state) ?? 0) / open.length
    expect(part('buried')).toBeGreaterThan(0.2)
    expect(part('buried')).toBeLessThan(0.32)
    expect(part('stalled')).toBeGreaterThan(0.07)
    expect(part('stalled')).toBeLessThan(0.16)
    expect(part('longDated')).toBeGreaterThan(0.05)
    expect(part('longDated')).toBeLessThan(0.13)
    expect(part('live')).toBeGreaterThan(0.45)
    const ways = tally(open, ({ truth }) => `${truth.buriedHow}`)
    for (const way of ['thrown', 'parked', 'lingering']) {
      expect(ways.get(way) ?? 0).toBeGreaterThan(25)
    }
    const throws = tally(open, ({ truth }) => String(truth.thrownDays))
    for (const days of ['273', '365', '730']) expect(throws.get(days) ?? 0).toBeGreaterThan(5)
    const stalls = tally(open, ({ truth }) => `${truth.stalledHow}`)
    for (const how of ['silent', 'sliding', 'reopened']) {
      expect(stalls.get(how) ?? 0).toBeGreaterThan(7)
    }
  })

  test('parked deals stand in Suspect, thrown ones far ahead, long-dated ones have a date', () => {
    for (const { row, truth } of open) {
      expect(row('StageName') === 'Suspect').toBe(truth.buriedHow === 'parked')
      if (truth.buriedHow === 'thrown') {
        expect(day(row('CloseDate'))).toBeGreaterThan((truth.buriedOn ?? 0) + 200)
      }
      if (truth.state === 'longDated') {
        expect(day(row('Buyer_Date__c'))).toBeGreaterThanOrEqual(dates.asOf)
        expect(row('NextStep')).toMatch(/said by the buyer$/)
      }
    }
  })

  test('a silent deal has no activity after it was lost', () => {
    const last = new Map<string, string>()
    for (const name of ['Task.csv', 'Event.csv']) {
      for (const row of rowsOf(files, name)) {
        const before = last.get(row('WhatId')) ?? ''
        if (row('ActivityDate') > before) last.set(row('WhatId'), row('ActivityDate'))
      }
    }
    const told = deals.filter(({ row }) => row('LastActivityDate') !== (last.get(row('Id')) ?? ''))
    expect(told.length).toBe(0)
    const silent = open.filter(({ truth }) => truth.stalledHow === 'silent')
    for (const { row, truth } of silent) {
      expect(day(row('LastActivityDate') || '2000-01-01')).toBeLessThan(truth.diedOn ?? 0)
    }
  })

  test('few buried deals come back, and some deals do that only look lost', () => {
    const buried = closed.filter(({ truth }) => truth.buriedOn !== null)
    expect(share(buried, ({ truth }) => truth.revived)).toBeGreaterThan(0.005)
    expect(share(buried, ({ truth }) => truth.revived)).toBeLessThan(0.07)
    expect(deals.filter(({ truth }) => truth.pausedWithoutDate).length).toBeGreaterThan(20)
    expect(deals.filter(({ truth }) => truth.relabelledLate).length).toBeGreaterThan(60)
    expect(deals.filter(({ truth }) => truth.continues !== null).length).toBe(14)
    expect(deals.filter(({ truth }) => truth.split).length).toBe(10)
  })

  test('long-buried deals are let go together on one day', () => {
    expect(isoOfDay(dates.purge)).toBe('2026-03-03')
    const purged = deals.filter(({ truth }) => truth.purged)
    expect(purged.length).toBe(PURGED_DEALS)
    for (const { row, truth } of purged) {
      expect(row('CloseDate')).toBe('2026-03-03')
      expect(dates.purge - (truth.diedOn ?? dates.purge)).toBeGreaterThanOrEqual(150)
    }
    const that = closed.filter(({ row }) => row('CloseDate') === '2026-03-03')
    expect(that.length - purged.length).toBeLessThan(20)
  })

  test('since the programme lost deals are let go sooner, but in one team', () => {
    const gap = ({ truth }: Told) => (truth.closedOn ?? 0) - (truth.diedOn ?? 0)
    // Deals that have had half a year to be let go, so that open ones do not bias the shares.
    const lately = (told: Told) => (told.truth.diedOn ?? 0) < dates.asOf - 180
    const since = (told: Told) => (told.truth.diedOn ?? 0) >= dates.programme
    const soon = (told: Told) => told.truth.closedOn !== null && gap(told) <= 21
    const dead = deals.filter((told) => told.truth.diedOn !== null && lately(told))
    const changed = dead.filter((told) => teamOf(told) !== UNCHANGED_TEAM)
    const same = dead.filter((told) => teamOf(told) === UNCHANGED_TEAM)
    const before = (told: Told) => !since(told)
    expect(share(changed.filter(since), soon)).toBeGreaterThan(
      share(changed.filter(before), soon) + 0.2,
    )
    expect(
      Math.abs(share(same.filter(since), soon) - share(same.filter(before), soon)),
    ).toBeLessThan(0.15)
  })

  test('each planted cause shows in the raw counts', () => {
    for (const cause of CAUSES) {
      expect(closed.filter(segment(cause)).length).toBeGreaterThan(150)
    }
    const rest = closed.filter(({ truth }) => truth.causes.length === 0)
    const usual = lossRate(rest)
    const at = (cause: string) => closed.filter(segment(cause))
    expect(lossRate(at('purchased list to HR'))).toBeGreaterThan(usual + 0.13)
    expect(lossRate(at('large without SSO'))).toBeGreaterThan(usual + 0.1)
    expect(lossRate(at('partner with SAP'))).toBeLessThan(usual - 0.13)
    expect(Math.abs(lossRate(at('late procurement against Dynaris')) - usual)).toBeLessThan(0.1)
    const half = (told: readonly Told[]) => quantileOf(told.map(age), 0.5)
    const slow = lost.filter(segment('late procurement against Dynaris'))
    expect(half(slow)).toBeGreaterThan(half(lost) + 40)
    const undecided = (told: readonly Told[]) =>
      share(told, ({ row }) => row('Closed_No_Decision__c') === 'true')
    const stays = lost.filter(segment('spreadsheets stay'))
    const others = lost.filter((told) => !segment('spreadsheets stay')(told))
    expect(undecided(stays)).toBeGreaterThan(undecided(others) + 0.15)
  })

  test('half of a cause alone does nothing', () => {
    const plain = closed.filter(
      ({ truth }) =>
        !truth.causes.some((cause) =>
          ['purchased list to HR', 'large without SSO', 'partner with SAP'].includes(cause),
        ),
    )
    const usual = lossRate(plain)
    for (const [column, value] of [
      ['LeadSource', 'Purchased List'],
      ['Buyer_Title__c', 'HR Manager'],
      ['LeadSource', 'Partner Referral'],
    ] as const) {
      const half = plain.filter(({ row }) => row(column) === value)
      expect(Math.abs(lossRate(half) - usual)).toBeLessThan(0.07)
    }
  })

  test('one reason grows over the years', () => {
    const byYear = groupsOf(lost, ({ row }) =>
      String(Math.floor((day(row('CloseDate')) - dates.start) / 366)),
    )
    const rates = ['0', '1', '2'].map((year) =>
      share(byYear.get(year) ?? [], ({ row }) => row('Loss_Reason__c') === GROWING_REASON),
    )
    expect(rates[1]).toBeGreaterThan((rates[0] ?? 0) * 1.3)
    expect(rates[2]).toBeGreaterThan((rates[1] ?? 0) * 1.15)
  })

  test('quarters end with more wins than they should', () => {
    const late = share(won, ({ row }) => {
      const on = day(row('CloseDate'))
      return quarterEnd(on) - on < 7
    })
    expect(late).toBeGreaterThan(0.13)
    expect(new Set(won.map(({ row }) => quarterOfDay(day(row('CloseDate'))))).size).toBe(12)
  })

  test('reps differ, but modestly; the small team has two of them', () => {
    const byOwner = [...groupsOf(closed, ({ row }) => row('OwnerId')).values()]
    const rates = byOwner.filter((told) => told.length >= 80).map((told) => 1 - lossRate(told))
    expect(quantileOf(rates, 0.9) - quantileOf(rates, 0.1)).toBeGreaterThan(0.06)
    expect(quantileOf(rates, 0.9) - quantileOf(rates, 0.1)).toBeLessThan(0.25)
    const small = deals.filter((told) => teamOf(told) === SMALL_TEAM)
    expect(new Set(small.map(({ row }) => row('OwnerId'))).size).toBe(2)
    expect(small.length).toBeGreaterThan(150)
  })

  test.each([
    ['Halvorsen Marine – Analytics, 3 years', '184000', 'Suspect', 'buried'],
    ['Brightwater Clinics – Core, new', '61500', 'Proposal', 'buried'],
    ['Kestrel Logistics – Integration, expansion', '97000', 'Negotiation', 'stalled'],
    ['Ardent Foods – Forecast, 2 years', '240000', 'Verbal', 'longDated'],
  ])('%s, %s, stands in %s and is %s', (name, amount, stage, state) => {
    const [hero, ...others] = deals.filter(({ row }) => row('Name') === name)
    expect(others.length).toBe(0)
    expect(hero?.row('Amount')).toBe(amount)
    expect(hero?.row('StageName')).toBe(stage)
    expect(hero?.truth.state).toBe(state)
    expect(users.get(hero?.row('OwnerId') ?? '')?.('Name')).toBe(HERO_OWNER)
  })
})
