import type { LessonContent } from '../lesson/lesson.ts'
import { type DealsHeld, type HeldColumn, NOWHERE } from './deals-held.ts'

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
 * the competitor is the deal's. What is not known of a deal does not hold. No column tells of the buying
 * committee: roles are left out here, and a lesson of roles alone is met by all or, by default, by none.
 */
export function lessonsMet(
  held: DealsHeld,
  lessons: readonly MetBy[],
  { rolesAlone = false }: { readonly rolesAlone?: boolean } = {},
): LessonsMet {
  const deals = held.rows.length
  const words = Math.ceil(lessons.length / 32)
  const bits = new Uint32Array(deals * words)
  const misses = new Uint8Array(deals)
  for (const [l, lesson] of lessons.entries()) {
    const isOfRoles = isOfRolesAlone(lesson) && rolesAlone
    if (isOfRoles) misses.fill(0)
    else if (!markMisses(held, lesson, misses)) continue
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

/** Positions of the bits that are set, the lowest first. */
function bitsIn(words: Uint32Array): number[] {
  const found: number[] = []
  for (let word = 0; word < words.length; word++)
    for (let rest = words[word] ?? 0; rest !== 0; rest &= rest - 1)
      found.push(word * 32 + 31 - Math.clz32(rest & -rest))
  return found
}

/** Marks the deals that do not meet a lesson; false where none can. */
function markMisses(held: DealsHeld, lesson: MetBy, misses: Uint8Array): boolean {
  const { where, stage, competitor } = lesson
  if (where.length === 0 && stage === null && competitor === null) return false
  misses.fill(0)
  for (const { attribute, value } of where) {
    const column = held.columnOf(attribute)
    if (!isHeldBy(column, column?.values.indexOf(value) ?? -1, misses)) return false
  }
  if (competitor !== null && !isHeldBy(held.competitor, named(held.competitor, competitor), misses))
    return false
  return stage === null || isAhead(held, named(held.stage, stage), misses)
}

function isHeldBy(column: HeldColumn | undefined, code: number, misses: Uint8Array): boolean {
  if (column === undefined || code < 0) return false
  const { codes } = column
  for (let n = 0; n < misses.length; n++) if (codes[n] !== code) misses[n] = 1
  return true
}

function isAhead({ stage, rank, stageOrder }: DealsHeld, code: number, misses: Uint8Array) {
  if (code < 0) return false
  const place = stageOrder[code] ?? -1
  for (let n = 0; n < misses.length; n++) {
    const isComing = place >= 0 && (rank[n] ?? NOWHERE) <= place
    if (!isComing && stage.codes[n] !== code) misses[n] = 1
  }
  return true
}

/** A value as people write it: the case and the blanks around it tell nothing. */
export function named({ values }: Pick<HeldColumn, 'values'>, name: string): number {
  const at = values.indexOf(name)
  if (at >= 0) return at
  const wanted = plain(name)
  return values.findIndex((value) => plain(value) === wanted)
}

const plain = (name: string) => name.trim().toLowerCase()
