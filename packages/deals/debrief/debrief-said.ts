import type { z } from 'zod'
import { debriefForm } from './debrief-form.ts'
import { debriefLacks } from './debrief-lacks.ts'

/** A debrief that can be filed: a cause (“not known” is one) and one of the two questions. */
export const debriefSaid = debriefForm.superRefine((said, context) => {
  for (const { of, text } of debriefLacks(said))
    context.addIssue({ code: 'custom', path: [of], message: `must not be empty. ${text}` })
})
export type DebriefSaid = z.output<typeof debriefSaid>
