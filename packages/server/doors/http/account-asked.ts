import { isPlainName, ROLES } from '@closed-learned/deals'
import { z } from '@hono/zod-openapi'

/** What requests about people and accounts bear. */
export const emailAsked = z
  .string()
  .trim()
  .max(254, 'must be an e-mail')
  .pipe(z.email('must be an e-mail'))
export const passwordAsked = z.string().min(1, 'must not be empty').max(1_000, 'must be shorter')
export const nameAsked = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must be shorter')
  .refine(isPlainName, 'must be one line, without signs that cannot be seen')
export const secondFactorCode = z.string().trim().min(1, 'must not be empty').max(100)
export const rolesAsked = z
  .array(z.enum(ROLES, `must be of ${ROLES.join(', ')}`))
  .min(1, 'must have at least one')
  .transform((roles) => [...new Set(roles)])
