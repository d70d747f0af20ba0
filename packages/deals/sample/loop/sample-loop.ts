import { type Day, dayOfIso } from '../../shared/day.ts'
import { type Chance, chanceOf } from '../chance.ts'
import { lossTold, seenFromAbove, winTold } from './debriefs.ts'
import { LOOP_LESSONS } from './lessons.ts'
import { LOOP_ACTION, LOOP_ADOPTED, LOOP_CHECKS, LOOP_STEPS, LOOP_TRACKS } from './playbook.ts'
import { predictedBy } from './predictions.ts'

const SEED = 6

/** Days on which the sample's people sat down to it: each a working day that ends a month, which is then published. */
const VISITS = [
  '2025-10-31',
  '2025-12-31',
  '2026-03-31',
  '2026-04-30',
  '2026-06-30',
  '2026-07-31',
  '2026-08-31',
].map((iso): Day => dayOfIso(iso) ?? 0)

/** How the people of the sample company went through the learning loop: what they said, and when. */
export const SAMPLE_LOOP = {
  visits: VISITS,
  /** From which visit on most people take part. */
  commonFrom: 5,
  /** Chance of its own for a topic; the same at every start. */
  chance: (topic: string): Chance => chanceOf(SEED, topic),
  lessons: LOOP_LESSONS,
  checks: LOOP_CHECKS,
  tracks: LOOP_TRACKS,
  adopted: LOOP_ADOPTED,
  steps: LOOP_STEPS,
  action: LOOP_ACTION,
  predictedBy,
  lossTold,
  winTold,
  seenFromAbove,
}
