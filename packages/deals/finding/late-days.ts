import { sayNumber } from '../shared/say.ts'
import { sayAttribute } from '../time/say-contrasts.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { dayLimits, type Losses } from './late-losses.ts'
import type { Sought } from './sought-attributes.ts'

/** What "late" means: later than three in five losses of about the same price. */
export interface LateDays {
  /** The attribute that tells the price band; null where the amount does, or nothing. */
  readonly by: string | null
  readonly bands: number
  /** The days after which a loss is late, in the quickest and in the slowest price band; null where not told. */
  readonly days: readonly [number, number] | null
}

/** Owners below which the pace of a price band is not told. */
const FEWEST_OWNERS = 3

/** `known`: which of the losses tell how late that is. */
export function lateDays(
  truth: Truth,
  sought: Sought,
  losses: Losses,
  known: Uint32Array,
): LateDays {
  const { at, bands } = losses
  const owners = Array.from({ length: bands.size }, () => new Set<number>())
  for (const s of known) {
    const owner = sought.before.owner[at[s] ?? 0] ?? -1
    if (owner >= 0) owners[bands.codes[s] ?? -1]?.add(owner)
  }
  const isAnyKnown = owners.some(({ size }) => size > 0)
  const told = dayLimits(truth, sought, losses, known).filter(
    (_, band) => !isAnyKnown || (owners[band]?.size ?? 0) >= FEWEST_OWNERS,
  )
  return {
    by: bands.by,
    bands: bands.size,
    days: told.length === 0 ? null : [Math.min(...told), Math.max(...told)],
  }
}

/** `Lost late is what took longer than three in five losses of the same Price Band: more than 20–140 days, by band.` */
export function sayLate({ by, bands, days }: LateDays): string {
  const like = by
    ? ` of the same ${sayAttribute(by)}`
    : bands > 1
      ? ' of about the same amount'
      : ''
  return `Lost late is what took longer than three in five losses${like}${days ? sayLimits(days) : ''}.`
}

function sayLimits([low, high]: readonly [number, number]): string {
  const [from, to] = [sayNumber(low), sayNumber(high)]
  return from === to ? `: more than ${from} days` : `: more than ${from} to ${to} days, by price`
}
