import { type Cohort, STANDING_GONE, STANDING_OPEN } from '../cohort/cohort.ts'
import { NO_DAY } from '../shared/day.ts'
import { BURIED, LIVE, type Signal, STALLED } from '../truth/judge.ts'
import type { Odds } from '../truth/landmark/odds.ts'
import type { SignKind } from '../truth/sign.ts'
import type { ToldTo } from '../truth/told-to.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { COUNTED, HIDDEN, MANAGED, OWN, sightOf } from './sight.ts'
import { seesSumsOnly, type Viewer } from './viewer.ts'

/** Whether the grace of a flag is over, by the store's number of the deal, its kind and its day. */
export type GraceIsOver = (opportunity: number, kind: SignKind, on: number) => boolean

/**
 * The truth as one viewer may know it: deals that are not theirs to see are not in it, and a flag in
 * its owner's grace period was never raised. Every document is made from what this returns, so that
 * none can say more. The chance and the likeness of an open deal are its owner's alone: of a report's deal
 * there is no score, and a flag without what became of past deals like it. The operator's is the truth
 * itself. `isShared`: which of the viewer's own flags
 * others are told of by now, where that is known.
 */
export function truthSeenBy(
  truth: Truth,
  viewer: Viewer,
  isOver: GraceIsOver,
  isShared?: GraceIsOver,
): Truth {
  if (viewer.kind === 'operator') return truth
  const sight = sightsOf(truth.cohort, viewer)
  const of = seesSumsOnly(viewer) ? 'published' : sight.includes(MANAGED) ? 'yourTeam' : 'yours'
  return seenWith(truth, sight, (row) => flagsOver(truth, row, isOver), {
    of,
    owns: (row) => sight[row] === OWN,
    ...(isShared && { isShared: (row) => flagsOver(truth, row, isShared).length > 0 }),
  })
}

/** The truth where rows are seen so; `told`: the flags of a row that its owner's manager may know. */
export function seenWith(
  truth: Truth,
  sight: Uint8Array,
  told: (row: number) => Signal[],
  toldTo: ToldTo,
): Truth {
  return {
    ...truth,
    ...judgementSeen(truth, sight, told),
    cohort: cohortSeen(truth.cohort, sight),
    // What signs past deals had shown is a sum over flags, and told to nobody in that form.
    signs: truth.signs.filter(({ tier }) => tier === 'told'),
    signalsOf: (row) => {
      if (sight[row] === OWN) return truth.signalsOf(row)
      return sight[row] === MANAGED ? told(row).map(withoutLikeness) : []
    },
    chanceOf: (row) => (sight[row] === OWN ? truth.chanceOf(row) : null),
    odds: truth.odds && oddsSeen(truth.odds, (row) => sight[row] === OWN),
    likeIt: (row) => (sight[row] === OWN ? truth.likeIt(row) : null),
    toldTo,
  }
}

/** The columns of a judgement, made anew from the flags that may be known. */
function judgementSeen(
  truth: Truth,
  sight: Uint8Array,
  told: (row: number) => readonly Signal[],
): Pick<Truth, 'state' | 'since' | 'score' | 'firstSign'> {
  const { cohort } = truth
  const state = truth.state.slice()
  const since = truth.since.slice()
  const score = truth.score.slice()
  const firstSign = truth.firstSign.slice()
  for (let row = 0; row < cohort.size; row++) {
    if (sight[row] === OWN) continue
    const flags = sight[row] === MANAGED && truth.since[row] !== NO_DAY ? told(row) : []
    if ((state[row] ?? 0) >= STALLED) state[row] = stateOf(flags)
    since[row] = firstDayOf(flags)
    firstSign[row] = firstDayOf(flags)
    if (!Number.isNaN(score[row] ?? Number.NaN))
      score[row] = sight[row] === MANAGED ? Number.NaN : 0
  }
  return { state, since, score, firstSign }
}

/** The odds of one's own deals; how good the model is, everybody may know. */
function oddsSeen(odds: Odds, isOwn: (row: number) => boolean): Odds {
  const numbers = (of: Float64Array) => of.map((value, row) => (isOwn(row) ? value : Number.NaN))
  return {
    model: odds.model,
    chance: numbers(odds.chance),
    score: numbers(odds.score),
    flagged: odds.flagged.map((is, row) => (isOwn(row) ? is : 0)),
    flaggedSince: odds.flaggedSince.map((on, row) => (isOwn(row) ? on : NO_DAY)),
    base: (row) => (isOwn(row) ? odds.base(row) : null),
    reasons: (row) => (isOwn(row) ? odds.reasons(row) : []),
    expected: (row) => (isOwn(row) ? odds.expected(row) : null),
  }
}

/** What became of past deals that showed the sign as strongly is how the chance of the deal is told. */
const withoutLikeness = (signal: Signal): Signal => ({ ...signal, base: null })

/** How the viewer sees each row; every owner is asked about once. */
function sightsOf({ size, owner, history }: Cohort, viewer: Viewer): Uint8Array {
  const byOwner = history.owner.values.map((value) => sightOf(viewer, value).sight)
  const ofNobody = sightOf(viewer, null).sight
  const sight = new Uint8Array(size)
  for (let row = 0; row < size; row++) sight[row] = byOwner[owner[row] ?? -1] ?? ofNobody
  return sight
}

/** Open deals that are hidden do not stand in it; closed ones stay for what the CRM shows to all. */
function cohortSeen(cohort: Cohort, sight: Uint8Array): Cohort {
  const standing = cohort.standing.slice()
  let open = 0
  for (let row = 0; row < cohort.size; row++) {
    if (standing[row] !== STANDING_OPEN) continue
    if (sight[row] === HIDDEN) standing[row] = STANDING_GONE
    else open++
  }
  return { ...cohort, standing, open, opens: (row) => (sight[row] ?? HIDDEN) > COUNTED }
}

function flagsOver(truth: Truth, row: number, isOver: GraceIsOver): Signal[] {
  const { history, index } = truth.cohort
  const key = history.key[index[row] ?? 0] ?? -1
  return truth
    .signalsOf(row)
    .filter(
      ({ tier, contradicted, kind, on }) =>
        tier !== 'told' && !contradicted && isOver(key, kind, on),
    )
}

function stateOf(told: readonly Signal[]): number {
  if (told.some(({ tier }) => tier === 'buried')) return BURIED
  return told.length > 0 ? STALLED : LIVE
}

function firstDayOf(told: readonly Signal[]): number {
  const buried = told.filter(({ tier }) => tier === 'buried')
  const days = (buried.length > 0 ? buried : told).map(({ on }) => on)
  return days.length === 0 ? NO_DAY : Math.min(...days)
}
