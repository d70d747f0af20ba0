import { parsePeriod } from '@closed-learned/deals'
import { z } from '@hono/zod-openapi'

/** A week, month or quarter in an address. */
export const periodAsked = z
  .string()
  .transform((text, context) => {
    const period = parsePeriod(text)
    if (period !== null) return period
    const message = 'must be a week, month or quarter such as 2026-W48, 2026-11 or 2026Q4'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
  .optional()
  .openapi({ type: 'string', example: '2026Q4' })
