import { beforeAll, describe, expect, test } from 'vitest'
import type { Cohort } from '../cohort/cohort.ts'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { dayOfIso, instantOfDay, NO_DAY } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'
import { simulateBook } from '../validate/simulate-book.ts'
import type { Member, Organisation, Role, Team } from '../visibility/organisation.ts'
import { ownerOf } from '../visibility/owner-of.ts'
import { CALENDAR } from '../visibility/testing/any-organisation.ts'
import { asMember, OPERATOR, type Viewer } from '../visibility/viewer.ts'
import { groupsTold } from './above-floor.ts'
import type { ForecastModel } from './forecast-model.ts'
import { forecastOfTeams } from './forecast-of-teams.ts'
import { forecastReport } from './forecast-report.ts'
import { type ForecastAsked, forecastSeen } from './forecast-seen.ts'
import { learnForecast } from './learn-forecast.ts'
import { parsePeriod } from './period.ts'

const DAY = dayOfIso('2025-09-30') ?? NO_DAY

/** A Sunday. */
const WEEK_END = dayOfIso('2025-09-28') ?? NO_DAY

const member = (id: string, roles: readonly Role[], team: number | null): Member => ({
  id: id as MemberId,
  name: id,
  email: `${id}@example.com`,
  roles,
  team,
  joinedAt: 0,
  leftAt: null,
})

describe('who is told which forecast', () => {
  let cohort: Cohort
  let model: ForecastModel
  let weekly: { readonly cohort: Cohort; readonly model: ForecastModel }
  let organisation: Organisation
  let owners: readonly string[]

  const as = (id: string): Viewer => {
    const viewer = asMember(organisation, id as MemberId, instantOfDay(DAY))
    if (viewer === undefined) throw new Error(`nobody is ${id}`)
    return viewer
  }
  const told = (viewer: Viewer, asked: ForecastAsked) => {
    const seen = forecastSeen(cohort, model, viewer, asked)
    return seen && forecastReport(seen.forecast, cohort, seen.told)
  }

  const toldWeekly = (viewer: Viewer) => {
    const seen = forecastSeen(weekly.cohort, weekly.model, viewer, 'team')
    return seen && forecastReport(seen.forecast, weekly.cohort, seen.told)
  }

  beforeAll(() => {
    const { history } = simulateBook({ seed: 'seen', deals: 2500, habits: { owners: 12 } })
    cohort = cohortAsOf(history, DAY)
    const period = parsePeriod('2025Q4')
    if (period === null) throw new Error('no quarter')
    model = learnForecast(history, { day: DAY, period })
    weekly = {
      cohort: cohortAsOf(history, WEEK_END),
      model: learnForecast(history, { day: WEEK_END, period }),
    }
    owners = [...new Set(Array.from({ length: cohort.size }, (_, r) => ownerOf(cohort, r) ?? ''))]
    const people = owners.map((owner, n) => ({
      owner,
      member: member(`rep${n}`, ['rep'], n < 2 ? 2 : 1),
    }))
    const boss = member('boss', ['manager'], null)
    const small = member('small', ['manager'], null)
    const leader = member('leader', ['leader'], null)
    const team = (id: number, manager: Member): Team => ({
      id,
      name: `Team ${id}`,
      parent: null,
      managers: [manager.id],
    })
    organisation = {
      members: new Map([...people.map((p) => p.member), boss, small, leader].map((m) => [m.id, m])),
      teams: new Map([
        [1, team(1, boss)],
        [2, team(2, small)],
      ]),
      owners: new Map(people.map((p) => [p.owner, p.member.id])),
      calendar: CALENDAR,
    }
  }, 120_000)

  test('an owner has their own deals one by one, and no business that is not there yet', () => {
    const report = told(as('rep3'), 'own')
    const own = new Set<string>()
    for (let r = 0; r < cohort.size; r++)
      if (cohort.standing[r] === 0 && ownerOf(cohort, r) === owners[3])
        own.add(cohort.history.id.at(cohort.index[r] ?? 0))
    expect(new Set(report?.opportunities.map(({ id }) => id))).toEqual(own)
    expect(own.size).toBeGreaterThan(0)
    expect(report?.parts.newBusiness?.deals).toBe(0)
    expect(report?.interval80.deals?.[1]).toBeLessThanOrEqual(
      own.size + (report?.parts.alreadyWon?.deals ?? 0),
    )
    expect(told(as('rep3'), 'team')).toBeNull()
    expect(told(as('rep3'), 'all')).toBeNull()
  })

  test('a manager has the team as a sum to two digits, and no deal by itself', () => {
    const report = toldWeekly(as('boss'))
    expect(report?.opportunities).toEqual([])
    const numbers = [
      report?.expected.deals,
      report?.expected.amount,
      ...(report?.interval80.amount ?? []),
      report?.parts.alreadyWon?.deals,
      report?.parts.openDeals?.deals,
      report?.parts.openDeals?.amount,
      report?.parts.newBusiness?.amount,
    ]
    for (const value of numbers) expect(Number(value?.toPrecision(2))).toBe(value)
    expect(told(as('boss'), 'own')).toBeNull()
    expect(told(as('boss'), 'all')).toBeNull()
  })

  test('a team is told of once a week, and no further than the next quarter', () => {
    expect(told(as('boss'), 'team')).toBeNull()
    const asked = (name: string) => {
      const period = parsePeriod(name)
      if (period === null) throw new Error('no period')
      return forecastSeen(weekly.cohort, { ...weekly.model, period }, as('boss'), 'team')
    }
    expect(asked('2025Q4')).not.toBeNull()
    expect(asked('2026Q1')).toBeNull()
    expect(asked('2026-01')).toBeNull()
  })

  test('a manager reads no odds of a deal by taking one sum from another', () => {
    const report = toldWeekly(as('boss'))
    const { chances } = weekly.model
    const one = chances.index.findIndex((i, at) => (chances.chance[at] ?? 0) > 0.3 && isBosses(i))
    expect(one).toBeGreaterThanOrEqual(0)
    const without = { ...weekly.model, chances: { ...chances, chance: chances.chance.slice() } }
    without.chances.chance[one] = 0
    const seen = forecastSeen(weekly.cohort, without, as('boss'), 'team')
    const other = seen && forecastReport(seen.forecast, weekly.cohort, seen.told)
    // Whatever one chance is: amounts differ by whole steps of the open amount, or not at all.
    const step = amountStep()
    for (const [a, b] of [
      [report?.expected.amount, other?.expected.amount],
      [report?.parts.openDeals?.amount, other?.parts.openDeals?.amount],
      [report?.interval80.amount?.[0], other?.interval80.amount?.[0]],
    ]) {
      expect((a ?? Number.NaN) % step).toBe(0)
      expect((b ?? Number.NaN) % step).toBe(0)
    }
    expect(step).toBeGreaterThan(10_000)
  })

  test('one chance alone is no sum', () => {
    const { chances } = weekly.model
    const at = chances.index.findIndex(isBosses)
    const chance = chances.chance.map((_, each) => (each === at ? 0.9 : 0.001))
    const seen = forecastSeen(
      weekly.cohort,
      { ...weekly.model, chances: { ...chances, chance } },
      as('boss'),
      'team',
    )
    const report = seen && forecastReport(seen.forecast, weekly.cohort, seen.told)
    expect(report?.expected).toMatchObject({ deals: null, amount: null, amounts: {} })
    expect(report?.parts.openDeals).toBeNull()
    expect(report?.answer).toMatch(/^Too few/)
  })

  /** Whether an open deal of the history is one of the larger team's. */
  function isBosses(i: number): boolean {
    const row = weekly.cohort.index.indexOf(i)
    const owner = row < 0 ? null : ownerOf(weekly.cohort, row)
    return weekly.cohort.standing[row] === 0 && owners.indexOf(owner ?? '') >= 2
  }

  /** Of all that the larger team has open, in two digits. */
  function amountStep(): number {
    let open = 0
    weekly.cohort.index.forEach((i, row) => {
      if (isBosses(i)) open += (weekly.cohort.amount[row] || 0) / 100
    })
    return 10 ** (Math.floor(Math.log10(open)) - 1)
  }

  test('of too few owners no sum is told', () => {
    const report = toldWeekly(as('small'))
    expect(report?.expected.deals).toBeNull()
    expect(report?.deals).toBeNull()
    expect(Object.values(report?.parts ?? {})).toEqual([null, null, null, null])
    expect(Object.values(report?.beside ?? {})).toEqual([null, null, null])
    expect(report?.answer).toMatch(/^Too few/)
  })

  test('a leader has all of a month that ended, to two digits', () => {
    const report = told(as('leader'), 'all')
    expect(report?.opportunities).toEqual([])
    expect(report?.of).toBe('published')
    const amount = report?.expected.amount ?? Number.NaN
    expect(Number(amount.toPrecision(2))).toBe(amount)
    const earlier = { ...model, day: DAY - 5 }
    expect(
      forecastSeen(cohortAsOf(cohort.history, DAY - 5), earlier, as('leader'), 'all'),
    ).toBeNull()
    expect(told(as('leader'), 'own')).toBeNull()
  })

  test('the operator has all', () => {
    expect(told(OPERATOR, 'all')?.opportunities).toHaveLength(cohort.open)
  })

  test('no team is told of from which another could be taken apart', () => {
    // Two owners are too few by themselves, and so they are what is left of all without the other team.
    expect(forecastOfTeams(cohort, model, organisation)).toEqual([])
    const groupOf = (row: number) => {
      const at = owners.indexOf(ownerOf(cohort, row) ?? '')
      return at < 0 ? null : at % 3
    }
    expect(groupsTold(cohort, groupOf)).toEqual(new Set([0, 1, 2]))
  })
})
