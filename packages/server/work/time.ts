import {
  type Day,
  oncePer,
  type Refusal,
  refuse,
  type TimeBy,
  type TimePage,
  type Truth,
  timeBy,
  timeToLose,
  type Viewer,
} from '@closed-learned/deals'
import type { House } from './house.ts'
import { tell } from './tell.ts'

/** Time to lose of a truth; the overview tells of it too. */
export const timeOf = oncePer(timeToLose)

/** How long it takes to lose, beside how long it takes to win. */
export function time(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
): Promise<TimePage | Refusal> {
  return tell(house, viewer, day, (_truth, facts) => timeOf(facts))
}

/** The same by the values of one attribute; refuses where deals cannot be cut by it. */
export function timeByAttribute(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
  attribute: string,
): Promise<TimeBy | Refusal> {
  return tell(house, viewer, day, (_truth, facts) => {
    const known = cutsOf(facts)
    const told = known.get(attribute) ?? timeBy(facts, attribute) ?? notCutBy(attribute)
    known.set(attribute, told)
    return told
  })
}

/** The cuts of a truth that were asked for. */
const cutsOf = oncePer((_truth: Truth) => new Map<string, TimeBy>())

function notCutBy(attribute: string): never {
  return refuse(
    'not-found',
    `Deals cannot be cut by “${attribute}” here.`,
    'Choose one of the attributes that the page offers.',
  )
}
