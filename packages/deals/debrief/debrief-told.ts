import { z } from 'zod'
import { CAUSES } from '../loss-account/causes.ts'
import { causeTold } from './cause-told.ts'
import { type CauseGiven, type DebriefForm, debriefForm } from './debrief-form.ts'
import { processVerdict } from './process-verdict.ts'
import { sayDriver } from './say-driver.ts'

/** A debrief as those read it who may: what was said, and how well each cause stands. */
export const debriefToldSchema = debriefForm.omit({ causes: true }).extend({
  causes: z
    .array(
      z.object({
        ...debriefForm.shape.causes.unwrap().element.shape,
        cause: z.enum(CAUSES),
        text: z.string(),
        /** The curated part as it was called then. */
        part: z.string().nullable(),
        isOpinion: z.boolean(),
        standing: z.string(),
      }),
    )
    .readonly(),
  /** The process, judged apart from what came of it. */
  verdict: z.string().nullable(),
})
export type DebriefTold = z.output<typeof debriefToldSchema>

/** What an account holds of a debrief. */
export interface DebriefHeld {
  readonly debrief: DebriefForm
  readonly parts: Readonly<Record<string, string>>
  readonly isWon: boolean
}

/** Tells a debrief; `others`: causes of the other accounts that the reader may read. */
export function tellDebrief(
  { debrief, parts, isWon }: DebriefHeld,
  others: readonly CauseGiven[],
): DebriefTold {
  return {
    ...debrief,
    causes: debrief.causes.map((given) => ({
      ...given,
      text: sayDriver(given.cause, isWon),
      part: given.part === null ? null : (parts[given.part] ?? null),
      ...causeTold(given, others),
    })),
    verdict: processVerdict(debrief.process, isWon),
  }
}
