import type { DebriefDue } from '../debrief/schemas.ts'
import type { CarryOver, ToAnswer } from '../filing/schemas.ts'
import type { LessonNeed } from '../lesson/lesson-needs.ts'
import { capital, sayFew } from '../overview/say-few.ts'
import type { TalkTrackTold } from '../playbook/schemas.ts'
import type { PredictionDue } from '../prediction/schemas.ts'
import { sayCount } from '../shared/say.ts'
import type { Need } from './schemas.ts'

/** A deal and a sentence about it. */
interface AboutDeal {
  readonly opportunity: { readonly id: string; readonly name: string }
  readonly text: string
}

/** All that waits for somebody, each list in the order in which it is told elsewhere. */
export interface Waiting {
  readonly flags: ToAnswer['flags']
  readonly reminders: ToAnswer['reminders']
  /** Lessons of others that an open deal meets, and that were not answered yet. */
  readonly headsUps: readonly AboutDeal[]
  /** New deals whose fit is best looked at now, with the words that open them where there are some. */
  readonly fitChecks: readonly (AboutDeal & {
    readonly opening?: Pick<TalkTrackTold, 'said'> | null
  })[]
  readonly debriefs: readonly DebriefDue[]
  /** Deals of others that ended, whose owners asked for an account. */
  readonly invited: readonly AboutDeal[]
  /** Losses without a lesson, now that a deal like them has begun. */
  readonly unwritten: readonly AboutDeal[]
  /** What one took on about lessons, or keeps. */
  readonly lessons: readonly LessonNeed[]
  readonly predictions: readonly PredictionDue[]
  /** Early endings that chance drew to be looked at again; there is no hurry about them. */
  readonly lookBacks: readonly AboutDeal[]
  readonly toCarry: CarryOver['deals']
}

/** More than five is a list, and lists wait. */
export const MOST_NEEDS = 5
/** So many of a kind before the other kinds have had their turn. */
const MOST_OF_A_KIND = 2

/**
 * What needs the owner of deals, five things at most, the most important first, and how many more wait.
 * What nobody else knows yet comes first, what has no day comes last; a deal stands in it once, and no
 * kind crowds out the others.
 */
export function whatNeedsMe(waiting: Waiting): { needs: readonly Need[]; rest: number } {
  const all = onceADeal(inOrder(waiting))
  const counts = new Map<Need['kind'], number>()
  const isOfFirst = ({ kind }: Need) => {
    const before = counts.get(kind) ?? 0
    counts.set(kind, before + 1)
    return before < MOST_OF_A_KIND
  }
  const first = all.filter(isOfFirst)
  const chosen = new Set(
    [...first, ...all.filter((need) => !first.includes(need))].slice(0, MOST_NEEDS),
  )
  return { needs: all.filter((need) => chosen.has(need)), rest: all.length - chosen.size }
}

function inOrder(waiting: Waiting): Need[] {
  const flags = waiting.flags.map(flagOf)
  const isAlone = (_: Need, i: number) => waiting.flags[i]?.aloneUntil !== null
  return [
    ...flags.filter(isAlone),
    ...waiting.reminders.map((each) => needOf('reminder', each, 'Look at it')),
    ...waiting.headsUps.map((each) => needOf('headsUp', each, 'Read it')),
    ...flags.filter((need, i) => !isAlone(need, i)),
    ...waiting.fitChecks.map((each) => needOf('fitCheck', each, 'Check the fit', sayOpening(each))),
    ...waiting.debriefs.map((each) => needOf('debrief', each, 'Debrief it', sayLong(each))),
    ...waiting.invited.map((each) => needOf('invited', each, 'Write yours', UNSEEN)),
    ...waiting.unwritten.map((each) => needOf('unwritten', each, 'Write it')),
    ...waiting.lessons.map((need) => ({ ...need, opportunity: null })),
    ...waiting.predictions.map((each) => needOf('prediction', each, 'Predict')),
    ...carryOf(waiting.toCarry),
    ...waiting.lookBacks.map((each) => needOf('lookBack', each, 'Say what came of it', YOURS)),
  ]
}

function flagOf({ opportunity, state, texts, text }: ToAnswer['flags'][number]): Need {
  const said = texts[0] ?? (state === 'buried' ? 'It looks lost.' : 'It stands still.')
  const verb = state === 'buried' ? 'Let it go' : 'Say how it stands'
  return needOf('flag', { opportunity, text: said }, verb, text)
}

function needOf(
  kind: Need['kind'],
  { opportunity, text }: AboutDeal,
  verb: string,
  note: string | null = null,
): Need {
  const { id, name } = opportunity
  return { kind, opportunity: { id, name }, lesson: null, text, verb, note }
}

const LONGEST_NOTE = 160

/** The words that a new deal can begin with; they stand in full on its page. */
function sayOpening({ opening }: Waiting['fitChecks'][number]): string | null {
  if (!opening?.said) return null
  const words = [...`${opening.said.doubt} ${opening.said.ask}`]
  const cut = words.slice(0, LONGEST_NOTE).join('').trimEnd()
  return `Words to begin with: “${cut}${words.length > LONGEST_NOTE ? '…' : ''}”`
}

const sayLong = ({ isLong }: DebriefDue) =>
  isLong ? 'It may be worth the long one, with others.' : 'Three minutes, alone.'

const UNSEEN = 'Others give theirs unseen of it; three minutes, facts first.'

const YOURS = 'Drawn by chance, yours alone; skipping is free.'

function carryOf(deals: CarryOver['deals']): Need[] {
  if (deals.length === 0) return []
  const count = sayCount(deals.length, 'deal was', 'deals were')
  const still = deals.length === 1 ? 'is' : 'are'
  const text = `${count} let go here and ${still} open in the CRM still.`
  const verb = deals.length === 1 ? 'Carry it over' : 'Carry them over'
  return [{ kind: 'carryOver', opportunity: null, lesson: null, text, verb, note: null }]
}

/** A deal that waits for several things waits for the first of them. */
function onceADeal(needs: readonly Need[]): Need[] {
  const seen = new Set<string>()
  return needs.filter(({ opportunity }) => {
    if (opportunity === null) return true
    const isNew = !seen.has(opportunity.id)
    seen.add(opportunity.id)
    return isNew
  })
}

/** The headline: `Two things need you today.` */
export function sayNeeds(needs: number): string {
  if (needs === 0) return 'Nothing needs you.'
  return needs === 1
    ? 'One thing needs you today.'
    : `${capital(sayFew(needs))} things need you today.`
}

/** What waits beside them; null where that is nothing. */
export function sayRest(rest: number): string | null {
  if (rest === 0) return null
  return `${sayCount(rest, 'more thing can', 'more things can')} wait; ${rest === 1 ? 'it comes' : 'they come'} up when these are done.`
}
