import { calibration } from '../predictions/calibration.ts'
import type { Visit } from './visit.ts'
import type { Taking } from './who-takes-part.ts'

/** Somebody looks at how good their predictions are; what teams are told of it is settled month by month. */
export async function lookAround({ house, as, done }: Visit, { reps }: Taking): Promise<void> {
  const [first] = reps
  if (first !== undefined) done(await calibration(house, as(first)))
}
