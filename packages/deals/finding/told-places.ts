import type { Condition } from '@closed-learned/analysis'
import { areFew, type Part } from './few-owners.ts'
import { rowsIn } from './here.ts'
import { isIn } from './name-where.ts'
import type { SegmentQuestion } from './segment-question.ts'

type Where = readonly Condition[]

interface Place {
  readonly where: Where
  readonly here: Uint8Array
}

/**
 * The places of which one document tells, the sums of all deals beside them. A place is let in only
 * if neither it nor what can be worked out from it and those before is of fewer than three owners:
 * the other deals, what one place has beyond another, and what values of one attribute leave over.
 */
export class ToldPlaces {
  readonly #told: Place[] = []

  constructor(
    private readonly question: SegmentQuestion,
    private readonly part: Part,
  ) {}

  /** Whether the place may be told; from then on it counts as told. */
  letIn(where: Where): boolean {
    const place = { where, here: rowsIn(this.part.data, where) }
    if (!this.#mayTell(place)) return false
    this.#told.push(place)
    return true
  }

  #mayTell(place: Place): boolean {
    const { here } = place
    if (this.#areFew((n) => here[n] === 1) || this.#areFew((n) => here[n] === 0)) return false
    if (this.#told.some((other) => this.#tellsBetween(place, other))) return false
    return !this.#leavesFew(place)
  }

  /** Whether one place holds the other, and only few owners have what lies between. */
  #tellsBetween(a: Place, b: Place): boolean {
    const [within, around] = isWithin(a.where, b.where) ? [a, b] : [b, a]
    if (!isWithin(within.where, around.where)) return false
    return this.#areFew((n) => around.here[n] === 1 && within.here[n] === 0)
  }

  /** Whether this place and all that are apart from it leave only few owners over. */
  #leavesFew(place: Place): boolean {
    const apart: Place[] = [place]
    for (const other of this.#told)
      if (apart.every(({ where }) => areApart(where, other.where))) apart.push(other)
    if (apart.length === 1) return false
    return this.#areFew((n) => apart.every(({ here }) => here[n] === 0))
  }

  #areFew(isIn: (n: number) => boolean): boolean {
    return areFew(this.question.truth.cohort, this.part, isIn)
  }
}

/** Whether the conditions of a place hold all those of another. */
function isWithin(within: Where, around: Where): boolean {
  return around.every((condition) => isIn(condition, within))
}

/** Whether no deal can be in both: they ask for different values of one attribute. */
function areApart(a: Where, b: Where): boolean {
  return a.some((one) =>
    b.some((other) => other.attribute === one.attribute && other.value !== one.value),
  )
}
