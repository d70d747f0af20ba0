import { z } from 'zod'
import { condition } from '../report/trend-schemas.ts'
import type { Day } from '../shared/day.ts'
import { keptText } from '../shared/kept-text.ts'
import { DEAL_NUMBERS, TALK_NUMBERS } from './talk-number.ts'
import { unbackedNumber } from './unbacked-number.ts'

const LONGEST_PART = 10_000
const MOST_CONDITIONS = 3
const IN_BRACES = /\{([^{}]*)\}/g

/** The four parts of a track, in the order in which they are said. */
export const TALK_PARTS = ['doubt', 'ask', 'why', 'next'] as const
export type TalkPart = (typeof TALK_PARTS)[number]

/** The names in braces of a text, each once. */
export function bracesIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(IN_BRACES), ([, name = '']) => name.trim()))]
}

/** Conditions of a segment: none for all deals. */
export const segmentAsked = z
  .array(condition)
  .max(MOST_CONDITIONS, 'must be three conditions at most')
  .refine(
    (where) => new Set(where.map(({ attribute }) => attribute)).size === where.length,
    'must name each attribute once',
  )
  .readonly()
  .default([])

/** A line or some of what everybody reads. */
export const wordsAsked = (longest: number) =>
  z
    .string()
    .transform((text) => keptText(text).trim())
    .pipe(z.string().max(longest, `must have ${longest} characters at most`))

/** The range of prices is that of half of the purchases. */
const MIDDLE_HALF =
  /\bhalf of (?=the comparable [\w\s]{1,40}came to between \{priceLow\} and \{priceHigh\})/gi

const template = wordsAsked(LONGEST_PART).superRefine((text, context) => {
  const unknown = bracesIn(text).find((name) => !TALK_NUMBERS.some((known) => known === name))
  const issue = (message: string) => context.addIssue({ code: 'custom', message })
  if (unknown !== undefined)
    issue(`must have only these in braces: ${TALK_NUMBERS.join(', ')}; not “${unknown}”`)
  else if (/[{}]/.test(text.replace(IN_BRACES, ''))) issue('must close every brace')
  const figure = unbackedNumber(text.replace(MIDDLE_HALF, '').replace(IN_BRACES, ''))
  if (figure !== null)
    issue(
      `must not state a figure of its own (“${figure}”): a number in braces is filled when it is true`,
    )
  if (claimsNeed(text))
    issue(
      'must not say what they needed or why: that number counts all of them; {neededCompanies} counts those of which it was noted',
    )
})

/** What a sentence says of needs, or of reasons. */
const OF_NEED =
  /\b(?:needs?|needed|lack(?:s|ed|ing)?|want(?:s|ed)?|miss(?:es|ed|ing)?|requir(?:es?|ed|ing|ements?)|asked for|because|due to|for want of|reasons?|without)\b/i
const COUNTS_ALL = /\{\s*(?:lostCompanies|deals|lostShare|lateShare)\s*\}/
const GOES_ON = /^\s*(?:they|these|those|each|all|most|none)\b/i

/** Whether it gives deals that are counted for whatever reason as deals of one reason. */
function claimsNeed(text: string): boolean {
  const sentences = text.split(/[.!?。]\s|\n/)
  return sentences.some((sentence, n) => {
    const next = sentences[n + 1] ?? ''
    const claim = GOES_ON.test(next) ? `${sentence} ${next}` : sentence
    return COUNTS_ALL.test(sentence) && OF_NEED.test(claim)
  })
}

const needed = template.refine((text) => text !== '', 'must say something')

/** Honest words for the first meetings; numbers in braces are filled from the deals of that moment. */
const content = z.object({
  /** The doubt, from comparable deals or from this deal's own data. */
  doubt: needed,
  /** Shall we tackle it first? */
  ask: needed,
  why: template.default(''),
  next: template.default(''),
  /** Deals that it is for, and that its numbers are of. */
  where: segmentAsked,
  /** What was missing, as the list of causes names it by its id: `{neededCompanies}` counts it. */
  missing: z.uuid('must be the id of something on the list of causes').nullable().default(null),
  /** Whether the range of prices of comparable won deals is told with it. */
  priceRange: z.boolean().default(false),
  /** Whether a new deal that it is for begins with it. */
  opening: z.boolean().default(false),
})
export type TalkTrackContent = z.output<typeof content>

/** What was missing is named where it is counted, and only there. */
const namesMissing = (said: TalkTrackContent) =>
  isNamed(said, ['neededCompanies']) === (said.missing !== null)
const MUST_NAME = {
  path: ['missing'],
  message: 'must be given with {neededCompanies}, and not without it',
}

export const talkTrackContent = content.refine(namesMissing, MUST_NAME)

const isoDay = z.iso.date('must be a day such as 2026-03-31')

const asked = content.extend({
  /** The last day on which it is said. */
  expiresOn: isoDay,
  /** A lesson that it comes from. */
  lesson: z.uuid('must be the id of a lesson').nullable().default(null),
})
export const talkTrackAsked = asked.refine(namesMissing, MUST_NAME)
export type TalkTrackAsked = z.output<typeof talkTrackAsked>

export const talkTrackAnew = asked
  .extend({
    /** Of the version that it was made from; another one may have come in since. */
    version: z.int().min(1),
  })
  .refine(namesMissing, MUST_NAME)
export type TalkTrackAnew = z.output<typeof talkTrackAnew>

/** Retires something, or takes it up again. */
export const retireAsked = z.object({ retired: z.boolean().default(true) })

/** A track in its newest version. It names nobody, and no author is kept. */
export interface TalkTrack {
  readonly id: string
  readonly version: number
  readonly lesson: string | null
  readonly content: TalkTrackContent
  readonly expiresOn: Day
  readonly retired: boolean
}

const isNamed = (content: Pick<TalkTrackContent, TalkPart>, names: readonly string[]) =>
  TALK_PARTS.some((part) => bracesIn(content[part]).some((name) => names.includes(name)))

/** Whether it tells of the deal beside which it is said. */
export const isOfDeal = (content: TalkTrackContent): boolean => isNamed(content, DEAL_NUMBERS)

const LOSING = /\blos(?:t|e|es|ing|s|ses)\b/i
/** Numbers that say that something is lost. */
const OF_LOSING: readonly string[] = ['lostCompanies', 'lostShare']

/** Whether its words say of its deals that they are lost; then they must be, more often than others. */
export function claimsLoss({ where, ...content }: TalkTrackContent): boolean {
  if (where.length === 0) return false
  return isNamed(content, OF_LOSING) || TALK_PARTS.some((part) => LOSING.test(content[part]))
}
