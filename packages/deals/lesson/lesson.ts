import { z } from 'zod'
import { COMMITTEE_ROLE_VALUES } from '../debrief/menu.ts'
import { CAUSES } from '../loss-account/causes.ts'
import { condition } from '../report/trend-schemas.ts'
import type { Day } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'
import { keptText } from '../shared/kept-text.ts'
import { LESSON_ROUTES, LESSON_TAGS } from './lesson-menu.ts'

const LONGEST_PART = 10_000
const LONGEST_NAME = 500
const LONGEST_LINE = 10_000
const MOST_CONDITIONS = 3

/** A sign that a reader sees. */
const SEEN = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Z}\p{M}\u2800]/u
/** What is not seen is not said. */
const seenText = (text: string) => (SEEN.test(text) ? text.trim() : '')

const line = (longest: number) =>
  z
    .string()
    .transform((text) => seenText(keptText(text)))
    .pipe(z.string().max(longest, 'must be shorter'))
const part = line(LONGEST_PART).default('')
const named = (longest: number) =>
  line(longest)
    .nullable()
    .default(null)
    .transform((text) => text || null)
/** A stage or a competitor, as the CRM calls it. */
const name = named(LONGEST_NAME)
const area = named(LONGEST_PART)

/** How a lesson is worded; what is missing may follow until it is published. */
export const lessonAsked = z.object({
  /** The moment in which it helps, in words. */
  when: part,
  /** The same as a segment, as far as attributes tell it. */
  where: z
    .array(condition)
    .max(MOST_CONDITIONS, 'must be three conditions at most')
    .refine(
      (where) => new Set(where.map(({ attribute }) => attribute)).size === where.length,
      'must name each attribute once',
    )
    .readonly()
    .default([]),
  stage: name,
  competitor: name,
  /** Roles of the buying committee that were missing, or against it. */
  roles: z
    .array(z.enum(COMMITTEE_ROLE_VALUES))
    .max(COMMITTEE_ROLE_VALUES.length)
    .readonly()
    .default([]),
  cause: z.enum(CAUSES).default('unknown'),
  because: part,
  nextTime: part,
  productArea: area,
  tag: z.enum(LESSON_TAGS).default('insight'),
  route: z.enum(LESSON_ROUTES).nullable().default(null),
})
export type LessonContent = z.output<typeof lessonAsked>

/** A lesson that is not published; its author's alone. */
export const lessonDraftAsked = lessonAsked.extend({
  when: line(LONGEST_PART),
  /** Losses of one's own that it comes from, by the source's own ids. */
  losses: z
    .array(z.string().min(1).max(500))
    .max(50, 'must be fifty at most')
    .readonly()
    .default([]),
})
export type LessonDraftContent = z.output<typeof lessonDraftAsked>

/** A new wording of a lesson. */
export const lessonWordingAsked = lessonAsked.extend({
  /** Of the wording that it was made from; another one may have come in since. */
  version: z.int().min(1),
})
export type LessonWordingAsked = z.output<typeof lessonWordingAsked>

/** Somebody tried it: one line. */
export const lessonTrialAsked = z.object({
  held: z.boolean(),
  line: line(LONGEST_LINE).default(''),
})
export type LessonTrialAsked = z.output<typeof lessonTrialAsked>

const isoDay = z.iso.date('must be a day such as 2026-03-31')

/** What is to be done about it. */
export const lessonActionAsked = z.object({
  text: line(LONGEST_LINE).refine((text) => text !== '', 'must say what is to be done'),
  owner: z.uuid('must be the id of a member'),
  dueOn: isoDay,
  tag: z.enum(LESSON_TAGS),
  /** How it will be seen whether it worked. */
  check: line(LONGEST_LINE).default(''),
})
export type LessonActionAsked = z.output<typeof lessonActionAsked>

/** What became of an action. */
export const lessonActionDone = z.object({
  done: z.boolean(),
  /** Null: not known yet. */
  worked: z.boolean().nullable().default(null),
})
export type LessonActionDone = z.output<typeof lessonActionDone>

/** Who keeps a lesson, and when it is looked at again; what is absent stays. */
export const lessonReviewAsked = z
  .object({
    owner: z.uuid('must be the id of a member').nullable().optional(),
    on: isoDay.nullable().optional(),
  })
  .refine(({ owner, on }) => owner !== undefined || on !== undefined, {
    path: ['owner'],
    message: 'must be given, or a day to look at it again',
  })
export type LessonReviewAsked = z.output<typeof lessonReviewAsked>

/** Why a lesson is retired, or taken up again. */
export const lessonRetireAsked = z.object({
  why: line(LONGEST_LINE).refine((text) => text !== '', 'must say why, in a line'),
  retired: z.boolean().default(true),
})
export type LessonRetireAsked = z.output<typeof lessonRetireAsked>

export const lessonMergeAsked = z.object({ into: z.uuid('must be the id of a lesson') })
export const lessonEvidenceAsked = z.object({ opportunity: z.string().min(1).max(500) })

/** What a draft is begun from: a segment that was found, or a loss of one's own. */
export const lessonBegunAsked = z.object({
  /** Of one's own choice, so that what is sent twice is begun once. */
  id: z.uuid('must be a UUID').optional(),
  where: lessonAsked.shape.where,
  loss: z.string().min(1).max(500).nullable().default(null),
})
export type LessonBegun = z.output<typeof lessonBegunAsked>

/** A lesson that is published, in its newest wording. It names nobody, and no deal. */
export interface Lesson {
  readonly id: string
  /** Of the wording; the first is 1. */
  readonly version: number
  readonly content: LessonContent
  /** One sentence: `When …, we lose, because …; next time ….` */
  readonly said: string
  /** Milliseconds since 1970. */
  readonly publishedAt: number
  /** The newest day that the sources told of when it was published. */
  readonly publishedOn: Day
  /** The same of the wording that gave it its segment: deals created after it tell whether it holds. */
  readonly countsFrom: Day
  readonly retired: boolean
  /** Who keeps it by now; seldom who wrote it. */
  readonly owner: MemberId | null
  /** Whether those who look after what is learned named that owner; absent: nobody did. */
  readonly isGiven?: boolean
  /** ISO day on which it is to be looked at again. */
  readonly reviewOn: string | null
  /** Lessons that were merged into it; what hangs on them hangs on it. */
  readonly merged: readonly string[]
  /** Losses that their owners have linked, and how many owners: those that may be told of. */
  readonly restsOn: { readonly losses: number; readonly people: number }
  /** How often somebody tried it. */
  readonly tried: { readonly held: number; readonly didNot: number }
}
