import { parseWhere, TREND_OUTCOMES, whereId } from '@closed-learned/deals'
import { z } from '@hono/zod-openapi'

const MOST_ATTRIBUTES = 3
const LONGEST_NAME = 200
const LONGEST_WHERE = 12_000

const outcome = z.enum(TREND_OUTCOMES, `must be one of ${TREND_OUTCOMES.join(', ')}`)

/** What is looked at; by default whether deals are lost. */
export const outcomeAsked = outcome
  .optional()
  .transform((asked) => asked ?? 'lost')
  .openapi({ type: 'string', enum: [...TREND_OUTCOMES], default: 'lost' })

const NO_SEGMENT =
  'must be one to three conditions such as [["Industry","Retail"]], each of an attribute of its own'

/** A segment as its address says it. */
export const whereAsked = z
  .string()
  .max(LONGEST_WHERE, NO_SEGMENT)
  .transform((text, context) => {
    const where = parseWhere(text)
    if (where !== undefined) return where
    context.addIssue({ code: 'custom', message: NO_SEGMENT })
    return z.NEVER
  })
  .openapi({ type: 'string', example: '[["Industry","Retail"]]' })

const name = z.string().min(1).max(LONGEST_NAME)

/** One to three attributes, each once; in an address the parameter is repeated. */
export const attributesAsked = z
  .union([name, z.array(name)], 'must be names of attributes')
  .transform((asked, context) => {
    const all = [asked].flat()
    if (all.length <= MOST_ATTRIBUTES && new Set(all).size === all.length) return all
    context.addIssue({ code: 'custom', message: 'must be one to three different attributes' })
    return z.NEVER
  })
  .openapi({
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: LONGEST_NAME },
    minItems: 1,
    maxItems: MOST_ATTRIBUTES,
  })

/** What is to be watched, as it is sent. */
export const watchAsked = z.strictObject({
  outcome,
  where: z
    .array(z.strictObject({ attribute: z.string(), value: z.string() }), NO_SEGMENT)
    .max(MOST_ATTRIBUTES, NO_SEGMENT)
    .transform((conditions, context) => {
      const where = parseWhere(whereId(conditions))
      if (where !== undefined) return where
      context.addIssue({ code: 'custom', message: NO_SEGMENT })
      return z.NEVER
    }),
  direction: z.enum(['more', 'less'], 'must be more or less'),
})
