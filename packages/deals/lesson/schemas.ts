import { z } from 'zod'
import { COMMITTEE_ROLE_VALUES } from '../debrief/menu.ts'
import { wordAdviceSchema } from '../filing/schemas.ts'
import { CAUSES } from '../loss-account/causes.ts'
import { isoDate, rateTold } from '../report/page-parts.ts'
import { condition, watchSchema } from '../report/trend-schemas.ts'
import { LESSON_ROUTES, LESSON_TAGS } from './lesson-menu.ts'
import { LESSON_STATUSES } from './lesson-status.ts'

/** The documents of lessons. None of them names who wrote one, or a deal of anybody else. */

const named = z.object({ member: z.string(), name: z.string() })
const dealNamed = z.object({ id: z.string(), name: z.string() })

export const lessonContentSchema = z.object({
  when: z.string(),
  where: z.array(condition).readonly(),
  stage: z.string().nullable(),
  competitor: z.string().nullable(),
  roles: z.array(z.enum(COMMITTEE_ROLE_VALUES)).readonly(),
  cause: z.enum(CAUSES),
  because: z.string(),
  nextTime: z.string(),
  productArea: z.string().nullable(),
  tag: z.enum(LESSON_TAGS),
  route: z.enum(LESSON_ROUTES).nullable(),
})

/** What past deals of its segment say; rates are null where they are withheld. */
const backTestSchema = z.object({
  here: rateTold.nullable(),
  rest: rateTold.nullable(),
  oddsRatio: z.number().nullable(),
  pValue: z.number().nullable(),
  direction: z.enum(['more', 'less']).nullable(),
  text: z.string(),
})

/** What the deals created since it was published say. */
const sinceSchema = watchSchema.pick({
  verdict: true,
  evidence: true,
  here: true,
  rest: true,
  frozenOn: true,
  openShare: true,
  text: true,
})

export const lessonTold = z.object({
  id: z.string(),
  version: z.int(),
  said: z.string(),
  content: lessonContentSchema,
  /** Its cause in words. */
  cause: z.string(),
  /** Its segment in words; null where it has none. */
  where: z.string().nullable(),
  publishedOn: isoDate,
  status: z.enum(LESSON_STATUSES),
  statusText: z.string(),
  /** The one number that stands beside it in a list; null where there is none. */
  figure: z.string().nullable(),
  backTest: backTestSchema.nullable(),
  since: sinceSchema.nullable(),
  restsOn: z.string(),
  tried: z.string(),
  /** Whether the reader wrote it; nobody else is told. */
  mine: z.boolean(),
})
export type LessonTold = z.infer<typeof lessonTold>

const isOrIn = z.object({ key: z.string(), text: z.string(), lessons: z.int() })

export const lessonsPageSchema = z.object({
  /** The day of the numbers; null where there are no deals yet. */
  asOf: isoDate.nullable(),
  answer: z.string(),
  /** How many there are in all, and those that were asked for. */
  all: z.int(),
  lessons: z.array(lessonTold).readonly(),
  causes: z.array(isOrIn).readonly(),
  /** Conditions of the lessons' segments; the key as `where` takes it. */
  segments: z.array(isOrIn).readonly(),
  areas: z.array(isOrIn).readonly(),
  statuses: z.array(isOrIn).readonly(),
  /** How many drafts the reader has. */
  drafts: z.int(),
  doubts: z.array(z.string()).readonly(),
})
export type LessonsPage = z.infer<typeof lessonsPageSchema>

export const lessonTrialSchema = z.object({
  id: z.string(),
  held: z.boolean(),
  line: z.string(),
  /** The month, no day: who was where on a day would tell who wrote it. */
  month: z.string(),
  mine: z.boolean(),
})

export const lessonActionSchema = z.object({
  id: z.string(),
  text: z.string(),
  owner: named,
  dueOn: isoDate,
  tag: z.enum(LESSON_TAGS),
  check: z.string(),
  doneOn: isoDate.nullable(),
  worked: z.boolean().nullable(),
  /** Whether the reader may say that it is done. */
  mayEnd: z.boolean(),
})
export type LessonActionTold = z.infer<typeof lessonActionSchema>

const nearLesson = z.object({ id: z.string(), said: z.string(), text: z.string() })

/** Something that was made from a lesson; the text as it stands in the playbook. */
const madeOf = z.object({ id: z.string(), text: z.string() })

export const lessonPageSchema = z.object({
  asOf: isoDate.nullable(),
  answer: z.string(),
  lesson: lessonTold,
  /** The newest first; of those that were merged into it too. */
  wordings: z.array(z.object({ said: z.string(), on: isoDate, merged: z.boolean() })).readonly(),
  trials: z.array(lessonTrialSchema).readonly(),
  actions: z.array(lessonActionSchema).readonly(),
  owner: named.nullable(),
  reviewOn: isoDate.nullable(),
  /** Why it was retired; null where it is not. */
  retired: z.string().nullable(),
  /** Losses of the reader's own that it rests on. */
  ownLosses: z.array(dealNamed).readonly(),
  /** Losses of the reader's own that they gave an account of, and that are not linked to it. */
  linkable: z.array(dealNamed).readonly(),
  /** Checks and talk tracks that were made from it. */
  checks: z.array(madeOf).readonly(),
  tracks: z.array(madeOf).readonly(),
  /** How often its heads-ups were useful where they were answered, in words. */
  useful: z.string(),
  /** Lessons that may say the same, for those who may merge them. */
  near: z.array(nearLesson).readonly(),
  may: z.object({
    reword: z.boolean(),
    settle: z.boolean(),
    give: z.boolean(),
    /** Whether the reader may make checks and words of it. */
    playbook: z.boolean(),
  }),
  doubts: z.array(z.string()).readonly(),
})
export type LessonPage = z.infer<typeof lessonPageSchema>

export const lessonDraftSchema = z.object({
  id: z.string(),
  content: lessonContentSchema.extend({ losses: z.array(z.string()).readonly() }),
  said: z.string(),
  writtenAt: z.string(),
  /** What is missing until it can be published, in words. */
  missing: z.array(z.string()).readonly(),
  advice: z.array(wordAdviceSchema).readonly(),
  near: z.array(nearLesson).readonly(),
  /** What past deals of its segment say. */
  backTest: backTestSchema.nullable(),
  /** How many open deals it meets as it stands, in words; null while there are no deals. */
  meets: z.string().nullable(),
})
export type LessonDraftTold = z.infer<typeof lessonDraftSchema>

/** Stages and competitors that a lesson may name: those that deals here tell. */
export const lessonMomentsSchema = z.object({
  stages: z.array(z.string()).readonly(),
  competitors: z.array(z.string()).readonly(),
})

export const lessonDraftsSchema = z.object({
  answer: z.string(),
  drafts: z.array(z.object({ id: z.string(), said: z.string(), writtenAt: z.string() })).readonly(),
})
export type LessonDrafts = z.infer<typeof lessonDraftsSchema>

/** What was published, or worded anew, just now. */
export const lessonPublishedSchema = z.object({
  text: z.string(),
  lesson: lessonTold,
  advice: z.array(wordAdviceSchema).readonly(),
})
export type LessonPublished = z.infer<typeof lessonPublishedSchema>

/** The released lessons by cause, to begin with. */
export const lessonPackSchema = z.object({
  asOf: isoDate.nullable(),
  answer: z.string(),
  causes: z
    .array(
      z.object({
        cause: z.string(),
        lessons: z
          .array(
            z.object({
              id: z.string(),
              said: z.string(),
              statusText: z.string(),
              numbers: z.string().nullable(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
  doubts: z.array(z.string()).readonly(),
})
export type LessonPack = z.infer<typeof lessonPackSchema>

/** Moments to meet: choose, and see what happened. */
export const lessonPracticeSchema = z.object({
  answer: z.string(),
  moments: z
    .array(
      z.object({
        id: z.string(),
        /** What stands before one. */
        moment: z.string(),
        choices: z.array(z.string()).readonly(),
        /** Position of what the lesson says. */
        lesson: z.int(),
        /** Why, and what became of such deals. */
        happened: z.string(),
      }),
    )
    .readonly(),
})
export type LessonPractice = z.infer<typeof lessonPracticeSchema>

/** Questions for the next one-on-one. */
export const lessonGuideSchema = z.object({
  answer: z.string(),
  lessons: z
    .array(
      z.object({
        id: z.string(),
        said: z.string(),
        statusText: z.string(),
        questions: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  /** How to ask. */
  manner: z.array(z.string()).readonly(),
})
export type LessonGuide = z.infer<typeof lessonGuideSchema>

/** The lessons by who can change something. */
export const lessonsRoutedSchema = z.object({
  answer: z.string(),
  routes: z
    .array(
      z.object({
        route: z.enum(LESSON_ROUTES),
        title: z.string(),
        lessons: z
          .array(
            z.object({
              id: z.string(),
              said: z.string(),
              productArea: z.string().nullable(),
              statusText: z.string(),
              actions: z.array(lessonActionSchema).readonly(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
})
export type LessonsRouted = z.infer<typeof lessonsRoutedSchema>
