import type { Day } from '../shared/day.ts'
import { workday } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { StoryDates } from './story.ts'
import { TEAM_MEMBERS, VICE_PRESIDENT } from './words/colleagues.ts'

export type TeamName = keyof typeof TEAM_MEMBERS
export const TEAMS = Object.keys(TEAM_MEMBERS) as TeamName[]

/** Someone who works at the sample company. */
export interface Colleague {
  readonly number: number
  readonly name: string
  readonly title: string
  /** Null for the vice president. */
  readonly team: TeamName | null
  /** Number of the colleague one level up. */
  readonly manager: number | null
  readonly from: Day
  readonly until: Day | null
  /** Factor on the odds of winning: reps differ, modestly. */
  readonly hand: number
}

/** A territory: its rep, or the rep and the one who came after. */
export interface Territory {
  readonly team: TeamName
  readonly reps: readonly [Colleague, ...Colleague[]]
  /** Share of the team's new deals, relative. */
  readonly weight: number
}

export interface Staff {
  readonly colleagues: readonly Colleague[]
  readonly territories: readonly Territory[]
}

/** Odds factors of reps, from the least to the most favourable: about 0.2 on the logit. */
const HANDS = [0.68, 0.8, 0.87, 0.93, 0.98, 1.02, 1.07, 1.14, 1.24, 1.46]

/** Vice president, six managers, and the territories with those who hold or held them. */
export function staff(dates: StoryDates, chance: Chance): Staff {
  const colleagues: Colleague[] = []
  const territories: Territory[] = []
  const hire = (entry: Omit<Colleague, 'number' | 'hand'>): Colleague => {
    const colleague = { ...entry, number: colleagues.length, hand: chance.from(HANDS) }
    colleagues.push(colleague)
    return colleague
  }
  const vp = hire({
    name: VICE_PRESIDENT,
    title: 'VP Sales',
    team: null,
    manager: null,
    from: dates.start - 1_490,
    until: null,
  })
  for (const team of TEAMS) {
    const manager = hire({
      name: TEAM_MEMBERS[team].manager,
      title: 'Sales Manager',
      team,
      manager: vp.number,
      from: dates.start - chance.whole(300, 1_400),
      until: null,
    })
    territories.push(...territoriesOf(team, manager.number, dates, chance, hire))
  }
  return { colleagues, territories }
}

/** Where the team has someone who came later, the third rep is the one who left. */
function territoriesOf(
  team: TeamName,
  manager: number,
  dates: StoryDates,
  chance: Chance,
  hire: (entry: Omit<Colleague, 'number' | 'hand'>) => Colleague,
): Territory[] {
  const { reps, later } = TEAM_MEMBERS[team]
  return reps.split('|').map((name, place) => {
    const title = 'Account Executive'
    const from = dates.start - chance.whole(60, 1_200)
    const left =
      later !== null && place === 2 ? workday(dates.start + chance.whole(420, 880)) : null
    const first = hire({ name, title, team, manager, from, until: left })
    const weight = chance.between(0.8, 1.2)
    if (left === null || later === null) return { team, weight, reps: [first] }
    const start = left - chance.whole(8, 26)
    const second = hire({ name: later, title, team, manager, from: start, until: null })
    return { team, weight, reps: [first, second] }
  })
}

/** Who holds a territory on a day. */
export function holderOn(territory: Territory, day: Day): Colleague {
  let holder = territory.reps[0]
  for (const rep of territory.reps) {
    if (holder.until !== null && day >= holder.until) holder = rep
  }
  return holder
}
