import { type Day, dayOfInstant, dayOfIso } from '../shared/day.ts'
import type { Filing, FlagMark } from './filing.ts'
import type { LetGoAs } from './said.ts'

/** What its owner's filings make of an open deal. */
export type StandingAct =
  /** Let go here, and open in the CRM still. */
  | { readonly as: 'letGo'; readonly how: LetGoAs; readonly on: Day; readonly filing: string }
  /** The buyer gave a day that has not passed. */
  | { readonly as: 'longDated'; readonly until: Day; readonly filing: string }
  /** Its owner went on; the flags of that moment are not told again. */
  | { readonly as: 'quiet'; readonly since: Day; readonly flags: readonly FlagMark[] }

/** The part of a filing that decides how its deal is shown; `flags`: those that stood at that moment. */
export interface ActOfDeal extends Pick<Filing, 'id' | 'filedAt' | 'content'> {
  readonly flags: readonly FlagMark[]
}

/**
 * What stands of the filings of one owner about one open deal, on a day: the last word counts. A deal
 * that was let go and then opened again in the CRM (`reopenedOn`) begins anew, and one that goes on
 * after it was let go is taken back. Give acts that were filed by then only.
 */
export function standingAct(
  acts: readonly ActOfDeal[],
  day: Day,
  reopenedOn: Day | null,
): StandingAct | null {
  let standing: StandingAct | null = null
  for (const act of [...acts].sort((a, b) => a.filedAt - b.filedAt)) {
    const filedOn = dayOfInstant(act.filedAt)
    if (reopenedOn !== null && reopenedOn > filedOn) continue
    standing = afterAct(standing, act, filedOn)
  }
  // Once the buyer's day has passed, the deal speaks for itself again.
  return standing?.as === 'longDated' && standing.until < day ? null : standing
}

function afterAct(was: StandingAct | null, act: ActOfDeal, on: Day): StandingAct | null {
  const { said } = act.content
  const quiet: StandingAct = { as: 'quiet', since: on, flags: act.flags }
  switch (said.kind) {
    case 'letGo':
      return { as: 'letGo', how: said.as, on, filing: act.id }
    case 'lives': {
      const until = dayOfIso(said.on ?? '')
      return until === undefined ? quiet : { as: 'longDated', until, filing: act.id }
    }
    case 'goOn':
      return was?.as === 'longDated' ? was : quiet
    default:
      return was
  }
}

/** Whether a flag still waits for its owner's answer. */
export function isQuiet(act: StandingAct | null, flag: FlagMark): boolean {
  if (act === null) return false
  return (
    act.as !== 'quiet' || act.flags.some(({ kind, on }) => kind === flag.kind && on === flag.on)
  )
}

/**
 * Whether a flag counts as answered for its owner's manager: the deal was let go, or evidence was
 * given. To go on answers to nobody, and so changes nothing for anybody else.
 */
export function isAnswered(
  acts: readonly ActOfDeal[],
  act: StandingAct | null,
  flag: FlagMark,
): boolean {
  if (act === null) return false
  if (act.as !== 'quiet') return true
  return acts.some(
    ({ content, flags }) =>
      content.said.kind === 'lives' &&
      flags.some(({ kind, on }) => kind === flag.kind && on === flag.on),
  )
}
