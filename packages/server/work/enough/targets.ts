import {
  factsFor,
  factsOf,
  firstDayOfQuarter,
  isoOfDay,
  type Refusal,
  readTarget,
  refuse,
  TARGET_KINDS,
  type TargetAsked,
  type TargetEvent,
  type TargetKind,
  type TargetPreview,
  type TargetSaid,
  type TargetsTold,
  targetPreview,
  targetStanding,
  targetsTold,
  targetWarning,
  type Viewer,
  warnedBy,
} from '@closed-learned/deals'
import type { Session } from '../../store/session.ts'
import { holdTargets, readTargets, writeTarget } from '../../store/targets.ts'
import { asOf } from '../as-of.ts'
import type { House } from '../house.ts'
import { requireNoNames } from '../lessons/no-names.ts'
import { asRefusal, isRefusal } from '../refusals.ts'
import { type CoverageThen, coverageThen } from './coverage-then.ts'
import { maySetTargets } from './may-set-targets.ts'

type Answer<T> = Promise<T | Refusal>

/** The targets that stand, what stands beside them for everybody, and all that was done about any. */
export async function targets(house: House, viewer: Viewer): Answer<TargetsTold> {
  return withCoverage(house, viewer, (then) => toldOf(viewer, then))
}

/** What a target would do to behaviour and which number the data support; nothing is written. */
export async function previewTarget(
  house: House,
  viewer: Viewer,
  asked: TargetAsked,
): Answer<TargetPreview> {
  return withCoverage(house, viewer, (then) => {
    requireMay(viewer)
    return targetPreview(then.known, saidIn(asked, then))
  })
}

/**
 * Sets a target. Held until what it does was read, where it does something; set it can be nevertheless,
 * and the warning stands beside it. The same again changes nothing.
 */
export async function setTarget(
  house: House,
  viewer: Viewer,
  asked: TargetAsked,
): Answer<TargetsTold> {
  return changes(house, viewer, async (session, then) => {
    const said = saidIn(asked, then)
    const warning = targetWarning(said, warnedBy(then.known))
    if (warning !== null && !asked.warningRead) heldFor([warning.text, warning.supports])
    const standing = targetStanding(then.events, said.kind, then.at)
    if (standing !== null && isSame(standing.said, said)) return
    const from = isoOfDay(firstDayOfQuarter(said.from ?? ''))
    const warned = targetWarning(said, warnedBy(then.toEverybody))
    await write(session, house, { kind: said.kind, what: 'set', said, from, warned })
  })
}

/** Ends a target for what lies ahead; that it stood stays written. */
export async function endTarget(house: House, viewer: Viewer, asked: string): Answer<TargetsTold> {
  return changes(house, viewer, async (session, then) => {
    const kind = kindIn(asked)
    requireStanding(then, kind)
    await write(session, house, { kind, what: 'ended', said: null, from: isoOfDay(then.at.day) })
  })
}

/** Puts the warning beside a target aside for the quarter that lies ahead; the reason is read by everybody beside it. */
export async function putWarningAside(
  house: House,
  viewer: Viewer,
  asked: string,
  { reason }: { readonly reason: string },
): Answer<TargetsTold> {
  return changes(house, viewer, async (session, then) => {
    const kind = kindIn(asked)
    const { said } = requireStanding(then, kind)
    if (targetWarning(said, warnedBy(then.known)) === null)
      refuse('held', 'No warning stands beside this target.', 'There is nothing to put aside.')
    if (viewer.kind === 'person') await requireNoNames(house, viewer, [reason])
    await write(session, house, {
      ...{ kind, what: 'putAside', said: null, reason },
      from: isoOfDay(then.at.day),
    })
  })
}

/** Whether two are the same, in whichever order their parts were kept. */
const isSame = (one: TargetSaid, other: TargetSaid) => sorted(one) === sorted(other)

const sorted = (said: TargetSaid) => JSON.stringify(Object.entries(said).sort())

/** What its reader knows of coverage, and what everybody does: what is kept is read by everybody. */
interface Known extends CoverageThen {
  readonly toEverybody: CoverageThen['known']
}

async function withCoverage<T>(
  house: House,
  viewer: Viewer,
  make: (then: Known) => T | Promise<T>,
): Answer<T> {
  try {
    const now = await asOf(house, viewer)
    if (isRefusal(now)) return now
    const facts = factsFor(viewer, now.whole)
    const then = await coverageThen(house, viewer, facts, undefined)
    const { known: toEverybody } =
      viewer.kind === 'operator'
        ? await coverageThen(house, viewer, factsOf(now.whole), undefined)
        : then
    return await make({ ...then, toEverybody })
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function changes(
  house: House,
  viewer: Viewer,
  change: (session: Session, then: Known) => Promise<void>,
): Answer<TargetsTold> {
  return withCoverage(house, viewer, async (then) => {
    requireMay(viewer)
    const events = await house.store.inWorkspace(async (session) => {
      await holdTargets(session)
      await change(session, { ...then, events: await readTargets(session) })
      return readTargets(session)
    })
    return toldOf(viewer, { ...then, events, at: { ...then.at, until: house.now() } })
  })
}

function toldOf(viewer: Viewer, { known, events, at }: CoverageThen): TargetsTold {
  const by = warnedBy(known)
  return targetsTold(events, at, (said) => targetWarning(said, by), maySetTargets(viewer))
}

const saidIn = (asked: TargetAsked, { known, at }: CoverageThen): TargetSaid =>
  readTarget(asked, at.day, known.currency)

type Written = Pick<TargetEvent, 'kind' | 'what' | 'said' | 'from'> & Partial<TargetEvent>

const write = (session: Session, house: House, event: Written) =>
  writeTarget(session, { reason: null, warned: null, ...event, at: house.now() })

/** A kind as it was asked for, by whichever name. */
function kindIn(asked: string): TargetKind {
  const found = TARGET_KINDS.find((kind) => kind === asked)
  return (
    found ??
    refuse(
      'not-found',
      'There is no target of this kind.',
      `There are: ${TARGET_KINDS.join(', ')}.`,
    )
  )
}

function requireStanding({ events, at }: CoverageThen, kind: TargetKind) {
  const standing = targetStanding(events, kind, at)
  return (
    standing ?? refuse('not-found', 'No such target stands.', 'See which do on the page Enough?')
  )
}

function requireMay(viewer: Viewer): void {
  if (!maySetTargets(viewer))
    refuse(
      'not-allowed',
      'A target is an admin’s or a leader’s to set.',
      'Ask one of them; everybody reads what stands.',
    )
}

function heldFor(lines: readonly string[]): never {
  return refuse(
    'held',
    lines.join(' '),
    'It can be set nevertheless, and this will stand beside it: send it again with “warningRead”.',
  )
}
