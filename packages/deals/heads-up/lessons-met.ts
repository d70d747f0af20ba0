import type { LessonContent } from '../lesson/lesson.ts'
import { type DealsHeld, EVERYWHERE, type HeldColumn, NOWHERE } from './deals-held.ts'

/** The part of a lesson that says which deals it is about. */
export type MetBy = Pick<LessonContent, 'where' | 'stage' | 'competitor' | 'roles'>

/** Which lessons which deals meet, as bits. */
export interface LessonsMet {
  /** Positions of the lessons that a deal (its position in `rows`) meets, in their order. */
  of(deal: number): number[]
  /** Whether a deal meets one. */
  has(deal: number, lesson: number): boolean
}

/**
 * Which deals meet which lessons: all conditions hold, the stage is that of the deal or still to come,
 * the competitor is the deal's. A stage that nothing else is known beside is met there and one stage
 * before; a deal that ended must have come to it. What is not known of a deal does not hold. No column
 * tells of the buying committee: with `rolesAsked` it is left to whoever asks, and a lesson of roles alone
 * is met by all; by default roles count as not known, and such a lesson is met by none.
 */
export function lessonsMet(
  held: DealsHeld,
  lessons: readonly MetBy[],
  { rolesAsked = false }: { readonly rolesAsked?: boolean } = {},
): LessonsMet {
  const deals = held.rows.length
  const words = Math.ceil(lessons.length / 32)
  const bits = new Uint32Array(deals * words)
  const misses = new Uint8Array(deals)
  for (const [l, lesson] of lessons.entries()) {
    const isNear = isOfStageAlone(lesson) && !(rolesAsked && lesson.roles.length > 0)
    if (isOfRolesAlone(lesson) && rolesAsked) misses.fill(0)
    else if (!markMisses(held, lesson, misses, isNear)) continue
    const [word, bit] = [l >>> 5, 1 << (l & 31)]
    for (let n = 0; n < deals; n++) {
      const at = n * words + word
      if (misses[n] === 0) bits[at] = (bits[at] ?? 0) | bit
    }
  }
  const has = (deal: number, lesson: number) =>
    (((bits[deal * words + (lesson >>> 5)] ?? 0) >>> (lesson & 31)) & 1) === 1
  return { has, of: (deal) => bitsIn(bits.subarray(deal * words, (deal + 1) * words)) }
}

/** Whether nothing but roles of the committee says which deals it is about. */
export function isOfRolesAlone({ where, stage, competitor, roles }: MetBy): boolean {
  return where.length === 0 && stage === null && competitor === null && roles.length > 0
}

/** Whether nothing but a stage, and maybe roles, says which deals it is about. */
export function isOfStageAlone({ where, stage, competitor }: MetBy): boolean {
  return where.length === 0 && stage !== null && competitor === null
}

/** Positions of the bits that are set, the lowest first. */
function bitsIn(words: Uint32Array): number[] {
  const found: number[] = []
  for (let word = 0; word < words.length; word++)
    for (let rest = words[word] ?? 0; rest !== 0; rest &= rest - 1)
      found.push(word * 32 + 31 - Math.clz32(rest & -rest))
  return found
}

/** Marks the deals that do not meet a lesson; false where none can. */
function markMisses(held: DealsHeld, lesson: MetBy, misses: Uint8Array, isNear: boolean): boolean {
  const { where, stage, competitor } = lesson
  if (where.length === 0 && stage === null && competitor === null) return false
  misses.fill(0)
  for (const { attribute, value } of where) {
    const column = held.columnOf(attribute)
    if (!isHeldBy(column, column?.values.indexOf(value) ?? -1, misses)) return false
  }
  if (competitor !== null && !isHeldBy(held.competitor, named(held.competitor, competitor), misses))
    return false
  return stage === null || isAhead(held, named(held.stage, stage), misses, isNear)
}

function isHeldBy(column: HeldColumn | undefined, code: number, misses: Uint8Array): boolean {
  if (column === undefined || code < 0) return false
  const { codes } = column
  for (let n = 0; n < misses.length; n++) if (codes[n] !== code) misses[n] = 1
  return true
}

function isAhead(held: DealsHeld, code: number, misses: Uint8Array, isNear: boolean) {
  if (code < 0) return false
  const { stage, rank, reached, stageOrder } = held
  const place = stageOrder[code] ?? -1
  const from = isNear ? placeBefore(stageOrder, place) : -1
  for (let n = 0; n < misses.length; n++) {
    const [at, furthest] = [rank[n] ?? NOWHERE, reached[n] ?? -1]
    const isComing =
      place >= 0 && at <= place && (furthest === EVERYWHERE ? at >= from : furthest >= place)
    if (!isComing && stage.codes[n] !== code) misses[n] = 1
  }
  return true
}

/** Whether an open deal (its position in `rows`) stands in a stage (code) or in the one just before. */
export function isNextTo({ stage, rank, stageOrder }: DealsHeld, n: number, code: number): boolean {
  const place = stageOrder[code] ?? -1
  const at = rank[n] ?? NOWHERE
  const isThere = place >= 0 && at <= place && at >= placeBefore(stageOrder, place)
  return isThere || stage.codes[n] === code
}

/** The place of the stage just before one; its own where it is the first. */
function placeBefore(stageOrder: readonly number[], place: number): number {
  const before = stageOrder.reduce((most, each) => (each < place && each > most ? each : most), -1)
  return before < 0 ? place : before
}

/** A value as people write it: the case and the blanks around it tell nothing. */
export function named({ values }: Pick<HeldColumn, 'values'>, name: string): number {
  const at = values.indexOf(name)
  if (at >= 0) return at
  const wanted = plain(name)
  return values.findIndex((value) => plain(value) === wanted)
}

const plain = (name: string) => name.trim().toLowerCase()
