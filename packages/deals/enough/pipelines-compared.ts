import type { PipelineOutcome } from './two-pipelines.ts'

/** What comes of a pipeline, and about when. */
export interface PipelineTold extends Omit<PipelineOutcome, 'chances'> {
  /** Weeks until nine of ten deals have ended: the middle of the runs, and where 95 of 100 lie. */
  readonly weeks: number
  readonly weeksRange: readonly [number, number]
  /** Weeks until the quota is won, in the middle; null where most runs do not come to it. */
  readonly weeksToQuota: number | null
}

/** Two pipelines beside each other, with what is said of them. */
export interface PipelinesCompared {
  readonly small: PipelineTold
  readonly large: PipelineTold
  /** The chance that the small one brings at least as many wins as the large one. */
  readonly atLeastAsMany: number
  readonly runs: number
  /** What it comes to, in a sentence. */
  readonly text: string
  readonly attention: string
}
