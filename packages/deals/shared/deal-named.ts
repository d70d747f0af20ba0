import { z } from 'zod'

/** A deal by the source's own id and its name, as documents about it name it. */
export const dealNamed = z.object({ id: z.string(), name: z.string() })
