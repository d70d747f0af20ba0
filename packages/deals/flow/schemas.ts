import { z } from 'zod'
import { isoDate, opportunityTold, part } from '../report/page-parts.ts'
import { WHOSE } from '../truth/told-to.ts'
import { FLOW_KINDS } from './moves-of.ts'

/** The document of what changed in the pipeline from the end of one day to the end of another. */

/** `others`: several kinds together, each of which alone would be too few deals or owners to tell of. */
const FLOW_PARTS = [...FLOW_KINDS, 'others'] as const
export type FlowPartKind = (typeof FLOW_PARTS)[number]

const flowPart = part.extend({
  kind: z.enum(FLOW_PARTS),
  name: z.string(),
  /** One sentence: how many deals, and what they add. */
  text: z.string(),
  /** The largest of those that the reader may open. */
  some: z.array(opportunityTold).readonly(),
})
export type FlowPart = z.infer<typeof flowPart>

export const flowSchema = z.object({
  asOf: isoDate,
  /** The day from whose end on it is told. */
  since: isoDate,
  /** The deals with a close date in it; null: the whole open pipeline. */
  period: z.object({ name: z.string(), from: isoDate, until: isoDate }).nullable(),
  /** Whose deals it is about. */
  of: z.enum(WHOSE),
  answer: z.string(),
  /** The currency of most deals, in which the answer speaks; null where none is stated. */
  currency: z.string().nullable(),
  /** False where sums are rounded to two figures; else opening and parts are closing, to the cent. */
  exact: z.boolean(),
  /** Null where there are too few deals or owners to tell of. */
  opening: part.nullable(),
  parts: z.array(flowPart).readonly(),
  closing: part.nullable(),
  doubts: z.array(z.string()).readonly(),
})
export type FlowReport = z.infer<typeof flowSchema>
