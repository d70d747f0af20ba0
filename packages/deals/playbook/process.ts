import { z } from 'zod'
import { wordsAsked } from './talk-track.ts'

const LONGEST_NAME = 200
const MOST_STEPS = 30

/** The steps in which a deal is to be gone about here, in their order; those left out are retired. */
export const processAsked = z.object({
  steps: z
    .array(
      z.object({
        id: z.uuid('must be the id of a step').nullable().default(null),
        name: wordsAsked(LONGEST_NAME).refine((text) => text !== '', 'must say something'),
      }),
    )
    .max(MOST_STEPS, `must be ${MOST_STEPS} steps at most`)
    .readonly(),
  /** Of the steps from which these were made; others may have come in since. Null: there were none. */
  version: z.string().max(LONGEST_NAME).nullable(),
})
export type ProcessAsked = z.output<typeof processAsked>

export interface ProcessStep {
  readonly id: string
  readonly name: string
}

/** When a step was one of the process, in milliseconds since 1970. */
export interface StepInForce {
  readonly id: string
  readonly addedAt: number
  /** Null: it still is. */
  readonly retiredAt: number | null
}

/** Steps of a deal: those of the process, and when price and doubts were first spoken of. */
export const DEAL_STEP_KINDS = ['step', 'ledWithTransparency', 'priceFirstDiscussed'] as const
export type DealStepKind = (typeof DEAL_STEP_KINDS)[number]

export const dealStepAsked = z
  .object({
    kind: z.enum(DEAL_STEP_KINDS, `must be one of ${DEAL_STEP_KINDS.join(', ')}`),
    /** Of the process, where the kind is `step`. */
    step: z.uuid('must be the id of a step').nullable().default(null),
    /** The day on which it was done; null takes it back. */
    on: z.iso.date('must be a day such as 2026-03-31').nullable(),
  })
  .refine(({ kind, step }) => (kind === 'step') === (step !== null), {
    path: ['step'],
    message: 'must be given for a step of the process, and for nothing else',
  })
export type DealStepAsked = z.output<typeof dealStepAsked>

/** A step of a deal with its day; its author's alone. */
export interface DealStep {
  readonly opportunity: number
  readonly member: string
  readonly kind: DealStepKind
  readonly step: string | null
  readonly on: string
  /** When it was noted, in milliseconds since 1970. */
  readonly at: number
}

const KINDS: Readonly<Record<Exclude<DealStepKind, 'step'>, string>> = {
  ledWithTransparency: 'Led with transparency',
  priceFirstDiscussed: 'Price first discussed',
}

export const sayDealStep = (kind: Exclude<DealStepKind, 'step'>): string => KINDS[kind]
