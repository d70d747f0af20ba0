import { z } from 'zod'
import { keptText } from './kept-text.ts'
import { LONGEST_TEXT } from './longest-text.ts'

/** A text of somebody's own: every script, every sign, both directions. */
export const longText = z
  .string()
  .overwrite(keptText)
  .trim()
  .max(LONGEST_TEXT, 'must have 10,000 characters at most')
