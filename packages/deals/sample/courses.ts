import type { AccountBook } from './accounts.ts'
import { workday } from './calendar.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type Course, courseOf, type Fate } from './fates.ts'
import { HERO_OWNER, HEROES, type Hero } from './heroes.ts'
import { RECREATED_DEALS, recreated, SPLIT_DEALS, splitOff } from './offshoots.ts'
import { creationDays, momentOfWork, planner, planOf } from './plans.ts'
import { purge } from './purge.ts'
import { SAMPLE_DEALS, type StoryDates } from './story.ts'
import type { Staff } from './team.ts'

/** Every deal of the sample and what becomes of it, in order of creation. */
export function coursesOf(
  seed: number,
  dates: StoryDates,
  staff: Staff,
  book: AccountBook,
): Course[] {
  const plan = planner(staff, book, chanceOf(seed, 'plans'))
  const fates = chanceOf(seed, 'fates')
  const heroes = HEROES.map((hero) =>
    heroCourse(hero, dates, staff, book, chanceOf(seed, 'heroes')),
  )
  const usual = SAMPLE_DEALS - HEROES.length - RECREATED_DEALS - SPLIT_DEALS
  const days = creationDays(usual, dates, chanceOf(seed, 'creation days'))
  const drawn = days.map((day) => courseOf(plan(day), dates, fates))
  const courses = purge(drawn, dates, chanceOf(seed, 'purge'))
  const again = recreated(courses, dates, chanceOf(seed, 'recreated'))
  const split = splitOff(courses, dates, chanceOf(seed, 'split'))
  const all = [...split.courses, ...split.parts, ...again, ...heroes]
  return all.sort((a, b) => a.plan.createdAt - b.plan.createdAt)
}

function heroCourse(
  hero: Hero,
  dates: StoryDates,
  staff: Staff,
  book: AccountBook,
  chance: Chance,
): Course {
  const territory = staff.territories.find(({ reps }) => reps[0].name === HERO_OWNER)
  if (!territory) throw new RangeError(`${HERO_OWNER} holds no territory`)
  const createdOn = workday(dates.asOf - hero.age)
  const createdAt = momentOfWork(createdOn, territory.team, chance)
  const account = book.open('UK & Ireland', createdAt - 86_400_000, hero.account)
  const plan = {
    ...planOf(account, territory, createdOn, createdAt, false, chance),
    leadSource: 'Inbound Web',
    buyerTitle: 'Operations Director',
    competitor: 'Ordantis',
    ...hero.plan,
  }
  return { plan, fate: heroFate(hero, dates) }
}

/** The story of a hero goes on after the as-of, far enough that it is open on it. */
function heroFate(hero: Hero, dates: StoryDates): Fate {
  const fate = { ...OPEN_FATE, endsOn: workday(dates.asOf + 240), ...hero.fate(dates) }
  return {
    ...fate,
    path: fate.path.map(({ stage, on }) => ({ stage, on: workday(on) })),
    pushes: fate.pushes?.map(({ on, days }) => ({ on: workday(on), days })) ?? null,
  }
}

const OPEN_FATE: Omit<Fate, 'endsOn'> = {
  won: false,
  noDecision: true,
  path: [],
  pause: null,
  diedOn: null,
  pushes: null,
  purged: false,
  split: null,
  manner: null,
  buriedOn: null,
  thrownDays: 0,
  reopened: null,
  revived: false,
  relabelled: false,
  unqualified: false,
}
