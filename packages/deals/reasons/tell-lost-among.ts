import { adjustPValues } from '@closed-learned/analysis'
import type { ReasonTold } from '../report/trend-schemas.ts'
import { sayCount, sayNumber, sayRate, sayRates } from '../shared/say.ts'
import { shareOf, trendOf } from './course.ts'
import type { Followed, Verdict } from './followed.ts'
import type { LostAmong } from './lost-among.ts'
import { sayMovement } from './say-movement.ts'

/** At most one list in twenty shows any difference where there is none. */
const LEVEL = 0.05

const DIFFERS = {
  more: 'Taken alone, that is more often than chance would explain; the explorer shows where.',
  less: 'Taken alone, that is less often than chance would explain; the explorer shows where.',
  not: 'The difference is no larger than chance would make it.',
}

/** The same where the shares of all their deals do not show it. */
const DIFFERS_WITHIN = {
  more: 'Among deals of the same owner and time, that is more often than chance would explain.',
  less: 'Among deals of the same owner and time, that is less often than chance would explain.',
}

/** What is told of the difference to the others; `echoes` names the kind that alone makes it. */
interface Difference extends NonNullable<ReasonTold['beside']> {
  readonly echoes: string | null
}

/**
 * How often deals of some kinds are lost, as documents give it: kinds that move or differ first, then
 * by deals. `others` says what they are compared with, after "61 % of the 1,900".
 */
export function tellLostAmong(
  kinds: readonly LostAmong[],
  verdicts: ReadonlyMap<Followed, Verdict>,
  others: string,
): ReasonTold[] {
  const differences = differencesOf(kinds)
  const told = kinds.map((kind) =>
    tellKind(kind, verdicts.get(kind) ?? null, differences.get(kind) ?? null, others),
  )
  return told.sort((a, b) => placeOf(a) - placeOf(b) || b.of - a.of || (a.name < b.name ? -1 : 1))
}

function placeOf({ movement, beside }: ReasonTold): number {
  if (movement !== null) return 0
  return beside && beside.differs !== null ? 1 : 2
}

/**
 * Corrected for the number of kinds (Holm). Where one kind is lost more often, the others would seem to
 * be lost less: the surest difference comes first, and another has to show without it, too.
 */
function differencesOf(kinds: readonly LostAmong[]): Map<LostAmong, Difference> {
  const compared = kinds.filter(({ difference }) => difference !== null)
  const chance = (kind: LostAmong) => kind.difference?.p ?? 1
  const adjusted = adjustPValues(compared.map(chance), 'holm')
  const told = new Map<LostAmong, Difference>()
  const kept: LostAmong[] = []
  const surest = [...compared.entries()].sort(([, a], [, b]) => chance(a) - chance(b))
  for (const [i, kind] of surest) {
    const { deals, lost } = kind.rest
    const overall = adjusted[i] ?? 1
    const sure = overall <= LEVEL
    const pValue = sure && kept.length > 0 ? Math.max(overall, chanceWithout(kind, kept)) : overall
    const stays = pValue <= LEVEL
    const differs = stays ? (kind.difference?.higher ? 'more' : 'less') : null
    const echoes = sure && !stays ? (kept[0]?.name ?? null) : null
    told.set(kind, { deals, share: lost / deals, differs, pValue, echoes })
    if (stays) kept.push(kind)
  }
  return told
}

/** The chance of a difference to the same side where the kept kinds are set apart. */
function chanceWithout(kind: LostAmong, kept: readonly LostAmong[]): number {
  const left = kind.differenceWithout(kept)
  return left === null || left.higher !== kind.difference?.higher ? 1 : left.p
}

function tellKind(
  { name, course }: LostAmong,
  verdict: Verdict | null,
  difference: Difference | null,
  others: string,
): ReasonTold {
  const share = shareOf(course)
  const lost = `${sayNumber(share.deals)} of ${sayCount(share.of, 'closed deal was', 'closed deals were')} lost, ${sayRate(share.share)} (${sayRates(share.interval)})`
  const moves = verdict !== null && verdict.movement !== null
  return {
    name,
    ...share,
    trend: trendOf(course),
    movement: verdict?.movement ?? null,
    pValue: verdict?.pValue ?? null,
    ...(difference === null ? {} : { beside: besideOf(difference) }),
    text: [
      difference === null
        ? `${lost}.`
        : `${lost}; ${sayDifference(difference, share.share, others)}`,
      ...(moves ? [sayMovement(course, verdict)] : []),
    ].join(' '),
  }
}

function besideOf({ deals, share, differs, pValue }: Difference) {
  return { deals, share, differs, pValue }
}

function sayDifference(
  { deals, share, differs, echoes }: Difference,
  own: number,
  others: string,
): string {
  const beside = `${sayRate(share)} of the ${sayNumber(deals)} ${others}.`
  if (echoes !== null)
    return `${beside} With “${echoes}” set apart, chance explains the difference.`
  if (differs === null) return `${beside} ${DIFFERS.not}`
  const isSeen = differs === 'more' ? own > share : own < share
  return `${beside} ${(isSeen ? DIFFERS : DIFFERS_WITHIN)[differs]}`
}
