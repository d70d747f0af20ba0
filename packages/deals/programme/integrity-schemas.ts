import { z } from 'zod'
import { interval, rate } from '../report/page-parts.ts'
import { WHOSE } from '../truth/told-to.ts'

export const INTEGRITY_FIGURES = [
  'live',
  'looksLost',
  'datePassed',
  'unexplained',
  'relabelled',
] as const

const integrityFigure = z.object({
  figure: z.enum(INTEGRITY_FIGURES),
  name: z.string(),
  /** Null where only a range is told, or nothing. */
  value: rate.nullable(),
  /** The range that was published; null where the value is counted, not estimated. */
  interval: interval.nullable(),
  /** Deals behind it; null where nothing is told of them. */
  deals: z.number().nullable(),
  /** As people say it; null: not enough to tell. */
  shown: z.string().nullable(),
  text: z.string(),
  how: z.string(),
})
export type IntegrityFigure = z.infer<typeof integrityFigure>

/** How whole the pipeline is that a forecast rests on: of many deals, never of a person. */
export const integritySchema = z.object({
  of: z.enum(WHOSE),
  text: z.string(),
  figures: z.array(integrityFigure).readonly(),
})
export type Integrity = z.infer<typeof integritySchema>
